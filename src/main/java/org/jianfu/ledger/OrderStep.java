package org.jianfu.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** A decision about an order: who led it into which state, when, and why. */
@Embeddable
record OrderStep(
        @Enumerated(EnumType.STRING) OrderState state,
        @Column(name = "taken_by") AccountId by,
        @Column(name = "taken_at") Instant at,
        @Nullable String reason)
        implements LetterStep {

    /** Why it was ordered is the desk's own; what is still missing the unit has to know. */
    OrderStep forUnit() {
        return state == OrderState.RETURNED ? this : new OrderStep(state, by, at, null);
    }
}
