package org.jianfu.casework;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What another person decided about a proposed finding: approved, or returned with a reason. */
@Embeddable
record FindingDecision(boolean approved, @Nullable Sealed returnReason, AccountId decidedBy, Instant decidedAt) {}
