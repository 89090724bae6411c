package org.jianfu.activity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.People;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole trail as the audit administrator reads it 安全审计: who did what, and when. What a case is about stays with those
 * who work on it (三员分立): of a step of a case one reads what kind of step it was, not which unit, number or person it names.
 */
@Service
@PreAuthorize("hasRole('AUDIT_ADMIN')")
@Transactional(readOnly = true)
public class WholeTrail {

    /** Subjects that neither are a case nor follow from one; whatever is not named here is taken for one. */
    static final Set<String> OPEN = Set.of(
            "account",
            "unit",
            "desk",
            "deadline",
            "calendar",
            "rule",
            "category",
            "policy",
            "lesson",
            "course",
            "synonymGroup");

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "at", "id");
    private static final String UNSAID = "…";

    private final TrailEntries entries;
    private final People people;
    private final Clock clock;

    WholeTrail(TrailEntries entries, People people, Clock clock) {
        this.entries = entries;
        this.people = people;
        this.clock = clock;
    }

    /** @param last the row after which to go on; null at the beginning */
    public List<TrailRow> after(@Nullable TrailRow last, TrailFilter filter, int limit) {
        Map<String, ?> keys = last == null ? Map.of() : Map.of("at", last.at(), "id", last.id());
        List<TrailEntry> found = entries.after(keys, wanted(filter), NEWEST_FIRST, limit);
        Map<AccountId, String> names = people.namesOf(found.stream()
                .map(entry -> entry.toEntry().actor())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream().map(entry -> row(entry, names)).toList();
    }

    /** How many steps the filter lets through, counted as far as {@code bound} + 1. */
    public long countUpTo(int bound, TrailFilter filter) {
        return entries.countUpTo(bound, wanted(filter));
    }

    private Specification<TrailEntry> wanted(TrailFilter filter) {
        Set<AccountId> named =
                filter.q().isBlank() ? Set.of() : people.named(filter.q().strip());
        return filter.toSpecification(named, OPEN, clock.getZone());
    }

    private static TrailRow row(TrailEntry stored, Map<AccountId, String> names) {
        Entry entry = stored.toEntry();
        List<String> args = OPEN.contains(entry.subject().type())
                ? entry.args()
                : entry.args().stream().map(arg -> UNSAID).toList();
        String actor = entry.actor() == null ? "" : names.getOrDefault(entry.actor(), "—");
        return new TrailRow(stored.id(), entry.at(), entry.dateOnly(), actor, entry.key(), args);
    }
}
