package org.jianfu.ledger;

import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;

/** Why somebody decided something 理由: it has to be said, in as many characters as the column holds. */
final class Reasons {

    private Reasons() {}

    static String require(String reason) {
        if (CleanText.of(reason).isBlank()) {
            throw new Refused("ledger.refused.noReason");
        }
        return TextLimit.REASON.atMost(reason);
    }
}
