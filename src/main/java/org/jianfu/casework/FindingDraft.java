package org.jianfu.casework;

import org.jianfu.ledger.Violation;

/**
 * A finding as the handler writes it.
 *
 * @param reasoning how the evidence leads to the conclusion; stays inside
 * @param facts what was established, as it will stand in the ledger
 * @param publicNote what the reporter reads
 */
public record FindingDraft(Conclusion conclusion, String reasoning, String facts, String publicNote) {

    FindingDraft checked() {
        return new FindingDraft(
                conclusion,
                Words.require(reasoning, Words.LONG),
                conclusion.isSubstantiated() ? Words.require(facts, Violation.FACTS_LIMIT) : "",
                Words.require(publicNote, Words.SHORT));
    }
}
