package org.jianfu.policies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How the portal came to know something, and who has compared it with the original since 核对情况.
 *
 * @param source where it was read first
 * @param confirmedSource which original it was compared with
 * @param confirmedOn when that was
 */
@Embeddable
public record Proof(
        @Enumerated(EnumType.STRING) Confidence confidence,
        String source,
        @Nullable String confirmedSource,
        @Nullable LocalDate confirmedOn,
        @Nullable AccountId confirmedBy) {

    Proof(Confidence confidence, String source) {
        this(confidence, source, null, null, null);
    }

    /** The same, compared with the original by somebody. */
    Proof confirmed(Confirmation confirmation, AccountId by) {
        return new Proof(confidence, source, confirmation.source(), confirmation.on(), by);
    }

    /** Whether it may be shown as authoritative; otherwise it is marked 待核实. */
    public boolean verified() {
        return confidence.suffices() || confirmedOn != null;
    }
}
