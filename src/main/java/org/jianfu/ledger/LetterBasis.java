package org.jianfu.ledger;

import java.util.Optional;
import org.jianfu.kernel.Refused;
import org.jianfu.rules.Rule;
import org.jianfu.rules.Rules;
import org.springframework.stereotype.Component;

/** What a letter rests on 依据: official paper cites only words that somebody has compared with their source. */
@Component
class LetterBasis {

    private final Rules rules;

    LetterBasis(Rules rules) {
        this.rules = rules;
    }

    /** Why no letter may follow from an entry yet, with who can mend it; nothing where one may. */
    Optional<Refused> obstacle(NegativeEntry entry) {
        Optional<Rule> cited = rules.get(entry.ruleCode(), entry.occurredOn())
                .filter(rule -> Citation.of(rule).equals(entry.ruleText()));
        if (cited.isEmpty()) {
            return Optional.of(new Refused("ledger.refused.ruleCorrected", entry.ruleText()));
        }
        return cited.filter(rule -> !rule.verified())
                .map(rule -> new Refused("ledger.refused.ruleUnverified", entry.ruleText()));
    }

    void require(NegativeEntry entry) {
        obstacle(entry).ifPresent(obstacle -> {
            throw obstacle;
        });
    }
}
