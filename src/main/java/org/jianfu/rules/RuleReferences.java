package org.jianfu.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.ClauseReference;
import org.jianfu.policies.ClauseReferences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules a clause contains, beside the clause: what holds today, or what held last. */
@Component
@Order(1)
class RuleReferences implements ClauseReferences {

    private final RuleRepository rules;
    private final Clock clock;

    RuleReferences(RuleRepository rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClauseReference> to(String policy, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Rule>> byCode = new LinkedHashMap<>();
        rules.standingIn(policy)
                .forEach(rule -> byCode.computeIfAbsent(rule.code(), code -> new ArrayList<>())
                        .add(rule));
        return byCode.values().stream()
                .map(versions -> versions.stream()
                        .filter(rule -> rule.inForce(today))
                        .findFirst()
                        .orElseGet(versions::getLast))
                .map(rule -> reference(rule, today))
                .toList();
    }

    private static ClauseReference reference(Rule rule, LocalDate today) {
        ClauseRef at = rule.standsAt();
        return new ClauseReference(
                at == null ? null : at.anchor(),
                "rules.reference",
                rule.statement(),
                null,
                RuleLinks.to(rule.code()),
                !rule.inForce(today));
    }
}
