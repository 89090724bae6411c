package org.jianfu.casework;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report is taken up 受理 or not 不予受理.
 *
 * @param reason why it is not taken up, as the reporter reads it
 */
@Embeddable
record TriageDecision(boolean accepted, @Nullable Sealed reason, AccountId decidedBy, Instant decidedAt) {}
