package org.jianfu.casework;

import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The latest finding of a lead, opened.
 *
 * @param approved null until another person has decided
 * @param returnReason why it was returned
 */
public record ProposedFinding(
        FindingDraft draft,
        AccountId proposer,
        Instant proposedAt,
        @Nullable Boolean approved,
        @Nullable AccountId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnReason) {}
