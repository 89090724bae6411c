package org.jianfu.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianfu.policies.CitedClause;
import org.jianfu.policies.ClauseIndex;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.Policies;
import org.jianfu.policies.PolicyStatus;
import org.jianfu.rules.Rule;
import org.jianfu.rules.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of what lessons cite whether it still holds, so that a lesson on a repealed clause says so by itself. */
@Component
public class CitedRules {

    private final Rules rules;
    private final Policies policies;
    private final Clock clock;

    CitedRules(Rules rules, Policies policies, Clock clock) {
        this.rules = rules;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * What a lesson names.
     *
     * @param standing of the rule
     * @param clause where it stands in the policy library, if it does
     */
    record Cited(ClauseStanding standing, @Nullable CitedClause clause) {

        /** Whether there is more to say than the status of its policy. */
        boolean isNotable() {
            return standing == ClauseStanding.ENDED
                    || standing == ClauseStanding.UNVERIFIED
                            && (clause == null || clause.status() != PolicyStatus.UNVERIFIED);
        }
    }

    /** How each rule stands today by its code, and each policy by its short name. */
    Function<String, Cited> today() {
        LocalDate today = LocalDate.now(clock);
        ClauseIndex clauses = policies.index();
        Map<String, List<Rule>> known = byCode();
        return code -> {
            List<Rule> versions = known.getOrDefault(code, List.of());
            return new Cited(
                    standing(versions, today), clauses.find(place(code, known)).orElse(null));
        };
    }

    /** Where each rule stands by its code, and each policy by its short name; nothing for what is neither. */
    Function<String, Optional<ClauseRef>> places() {
        Map<String, List<Rule>> known = byCode();
        ClauseIndex clauses = policies.index();
        return code -> clauses.find(place(code, known)).map(CitedClause::ref);
    }

    /** Where the policy library has a rule, or a policy by its short name; nothing for what it does not know. */
    public Function<String, Optional<CitedClause>> clauses() {
        Map<String, List<Rule>> known = byCode();
        ClauseIndex clauses = policies.index();
        return code -> clauses.find(place(code, known));
    }

    /** What one may cite by its short name: the rules in force, each with its words and where it stands. */
    public Map<String, String> labels() {
        Function<String, Optional<CitedClause>> clauses = clauses();
        return rules.inForce(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(
                        Rule::code,
                        rule -> clauses.apply(rule.code())
                                        .map(clause -> clause.name() + "：")
                                        .orElse("")
                                + rule.statement(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static @Nullable ClauseRef place(String code, Map<String, List<Rule>> known) {
        List<Rule> versions = known.getOrDefault(code, List.of());
        return versions.isEmpty() ? ClauseRef.to(code) : versions.getFirst().standsAt();
    }

    private Map<String, List<Rule>> byCode() {
        return rules.all().stream().collect(Collectors.groupingBy(Rule::code));
    }

    private static ClauseStanding standing(List<Rule> versions, LocalDate today) {
        if (versions.isEmpty()) {
            return ClauseStanding.UNKNOWN;
        }
        return versions.stream()
                .filter(rule -> rule.inForce(today))
                .findFirst()
                .map(rule -> rule.verified() ? ClauseStanding.IN_FORCE : ClauseStanding.UNVERIFIED)
                .orElse(ClauseStanding.ENDED);
    }
}
