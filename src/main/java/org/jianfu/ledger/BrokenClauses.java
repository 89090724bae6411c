package org.jianfu.ledger;

import java.util.Optional;
import org.jianfu.policies.CitedClause;
import org.jianfu.rules.RuleClauses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which clause was broken 违反的条款, for whoever may read the letter about it: a letter's reader may not see the list itself. */
@Service
@Transactional(readOnly = true)
public class BrokenClauses {

    private final NegativeEntries entries;
    private final RuleClauses clauses;

    BrokenClauses(NegativeEntries entries, RuleClauses clauses) {
        this.entries = entries;
        this.clauses = clauses;
    }

    /** The clause a letter rests on and whether it holds today; nothing where the policy library lacks it. */
    public Optional<CitedClause> of(ReadLetter letter) {
        return entries.findById(letter.head().entry().value())
                .flatMap(entry -> clauses.today().apply(entry.ruleCode()));
    }
}
