package org.jianfu.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianfu.rules.Rule;
import org.jianfu.rules.Rules;
import org.springframework.stereotype.Component;

/** Says of the rules that lessons cite whether they still hold, so that a lesson on a repealed clause says so by itself. */
@Component
class CitedRules {

    private final Rules rules;
    private final Clock clock;

    CitedRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** How each rule stands today, by its code. */
    Function<String, ClauseStanding> today() {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Rule>> known =
                rules.search("", null, null).stream().collect(Collectors.groupingBy(Rule::code));
        return code -> standing(known.getOrDefault(code, List.of()), today);
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
