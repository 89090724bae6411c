package org.jianfu.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jianfu.policies.CitedClause;
import org.jianfu.policies.ClauseIndex;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.Policies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where rules stand in the policy library, for pages that name rules by their codes. */
@Service
@Transactional(readOnly = true)
public class RuleClauses {

    private final RuleRepository rules;
    private final Policies policies;

    RuleClauses(RuleRepository rules, Policies policies) {
        this.rules = rules;
        this.policies = policies;
    }

    /** The clause each rule stands in by its code, and whether its policy holds today; nothing where the library lacks it. */
    public Function<String, Optional<CitedClause>> today() {
        ClauseIndex clauses = policies.index();
        Map<String, ClauseRef> places = new HashMap<>();
        for (Rule rule : rules.findAll(RuleFilter.LATEST_FIRST)) {
            ClauseRef at = rule.standsAt();
            if (at != null) {
                places.putIfAbsent(rule.code(), at);
            }
        }
        return code -> clauses.find(places.get(code));
    }
}
