package org.jianfu.policies;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that rests on a policy, from whichever module, as its page shows it beside the clauses. */
@Component
public class PolicyReferences {

    private final List<ClauseReferences> sources;

    PolicyReferences(List<ClauseReferences> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * What rests on one policy.
     *
     * @param all in the order of the modules
     */
    public record Of(List<ClauseReference> all) {

        public Of {
            all = List.copyOf(all);
        }

        /** What rests on this clause. */
        public List<ClauseReference> clause(String anchor) {
            return all.stream()
                    .filter(reference -> Objects.equals(anchor, reference.anchor()))
                    .toList();
        }

        /** What names the policy as a whole, or a clause this version does not have. */
        public List<ClauseReference> besides(PolicyPage page) {
            Set<String> shown = page.clauses().stream()
                    .map(clause -> clause.text().anchor())
                    .collect(Collectors.toSet());
            return all.stream()
                    .filter(reference -> reference.anchor() == null || !shown.contains(reference.anchor()))
                    .toList();
        }
    }

    public Of to(String policy, Locale locale) {
        return new Of(sources.stream()
                .flatMap(source -> source.to(policy, locale).stream())
                .toList());
    }
}
