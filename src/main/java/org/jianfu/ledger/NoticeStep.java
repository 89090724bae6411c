package org.jianfu.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a notice: who led it into which state, when, and why.
 *
 * @param wordingConfirmed whether this person confirmed that the wording does not point to the reporter
 */
@Embeddable
record NoticeStep(
        @Enumerated(EnumType.STRING) NoticeState state,
        @Column(name = "taken_by") AccountId by,
        @Column(name = "taken_at") Instant at,
        @Nullable String reason,
        boolean wordingConfirmed)
        implements LetterStep {

    NoticeStep(NoticeState state, AccountId by, Instant at, @Nullable String reason) {
        this(state, by, at, reason, false);
    }
}
