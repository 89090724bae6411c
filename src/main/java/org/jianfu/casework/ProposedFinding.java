package org.jianfu.casework;

import java.time.Instant;
import java.util.function.BiFunction;
import org.jianfu.kernel.AccountId;
import org.jianfu.vault.Sealed;
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
        @Nullable String returnReason) {

    /** @param opening opens a sealed text by what it is */
    static ProposedFinding of(Finding finding, BiFunction<String, Sealed, String> opening) {
        @Nullable FindingDecision decision = finding.decision();
        @Nullable Sealed returned = decision == null ? null : decision.returnReason();
        return new ProposedFinding(
                new FindingDraft(
                        finding.conclusion(),
                        opening.apply("reasoning", finding.reasoning()),
                        opening.apply("facts", finding.facts()),
                        opening.apply("publicNote", finding.publicNote())),
                finding.proposer(),
                finding.proposedAt(),
                decision == null ? null : decision.approved(),
                decision == null ? null : decision.decidedBy(),
                decision == null ? null : decision.decidedAt(),
                returned == null ? null : opening.apply("return", returned));
    }
}
