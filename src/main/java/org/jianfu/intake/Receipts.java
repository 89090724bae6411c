package org.jianfu.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jianfu.kernel.ReportId;
import org.jianfu.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * What follows from a form's key: its receipt, its report's id, and what the database holds of the receipt. The same form
 * thus always has the same receipt, and a stolen database tells none.
 */
@Component
class Receipts {

    private final Vault vault;

    Receipts(Vault vault) {
        this.vault = vault;
    }

    ReceiptCode receipt(FormKey key) {
        return ReceiptCode.of(fingerprint("intake.receipt", key.value()));
    }

    /** Positive, 63 bits, telling no order. */
    ReportId report(FormKey key) {
        long bits = ByteBuffer.wrap(fingerprint("intake.report", key.value())).getLong();
        return new ReportId(Math.max(bits & Long.MAX_VALUE, 1));
    }

    public String hash(ReceiptCode code) {
        return HexFormat.of().formatHex(fingerprint("intake.receipt.hash", code.value()));
    }

    /** For what is no receipt at all: found under no report, at the same cost. */
    public String hashOfNothing() {
        return HexFormat.of().formatHex(fingerprint("intake.receipt.nothing", ""));
    }

    private byte[] fingerprint(String purpose, String value) {
        return vault.fingerprint(purpose, value.getBytes(StandardCharsets.UTF_8));
    }
}
