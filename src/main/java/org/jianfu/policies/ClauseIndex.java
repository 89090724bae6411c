package org.jianfu.policies;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All clauses of a day, for pages that name many of them. */
public final class ClauseIndex {

    private final Map<ClauseRef, CitedClause> clauses;

    ClauseIndex(Map<ClauseRef, CitedClause> clauses) {
        this.clauses = Map.copyOf(clauses);
    }

    /** Every clause there is, policy by policy. */
    public List<CitedClause> all() {
        return clauses.values().stream()
                .filter(clause -> clause.ref().anchor() != null)
                .sorted(Comparator.comparing(clause -> clause.ref().toString()))
                .toList();
    }

    /** The clause, or the policy as a whole where it no longer has this one; nothing where there is no such policy. */
    public Optional<CitedClause> find(@Nullable ClauseRef ref) {
        if (ref == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(clauses.get(ref))
                .or(() -> Optional.ofNullable(clauses.get(ClauseRef.to(ref.policy()))));
    }
}
