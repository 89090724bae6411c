package org.jianfu.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.documents.DocumentNumber;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Turns a filter into conditions; whoever may see what is decided before, by {@link LeadScope}. */
@Component
class LeadSearch {

    private static final int UNITS_A_TEXT_MAY_MEAN = 100;

    private final EntityManager database;
    private final Units units;
    private final Clock clock;

    LeadSearch(EntityManager database, Units units, Clock clock) {
        this.database = database;
        this.units = units;
        this.clock = clock;
    }

    public Specification<Lead> matching(LeadFilter filter, AccountId me) {
        String text = filter.q().strip();
        Set<UnitId> named = text.isEmpty() ? Set.of() : unitsNamed(text);
        UnitId within = filter.unit();
        Set<UnitId> subtree = within == null ? Set.of() : units.subtree(within);
        LocalDate today = LocalDate.now(clock);
        return (lead, query, is) -> {
            var all = new ArrayList<Predicate>();
            all.add(inQueue(filter.queue(), me, today, lead, is));
            if (!text.isEmpty()) {
                all.add(is.or(numbered(text, lead, is), oneOf(named, lead, is)));
            }
            if (within != null) {
                all.add(oneOf(subtree, lead, is));
            }
            if (filter.category() != null) {
                all.add(is.equal(lead.get("category"), filter.category()));
            }
            if (filter.state() != null) {
                all.add(is.equal(lead.get("state"), filter.state()));
            }
            if (filter.from() != null) {
                all.add(is.greaterThanOrEqualTo(lead.get("receivedOn"), filter.from()));
            }
            if (filter.to() != null) {
                all.add(is.lessThanOrEqualTo(lead.get("receivedOn"), filter.to()));
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }

    /** How many leads of a scope each queue holds, in one statement. */
    Map<LeadFilter.Queue, Long> counts(LeadScope scope) {
        AccountId me = scope.person().id();
        LocalDate today = LocalDate.now(clock);
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var lead = query.from(Lead.class);
        List<Selection<?>> sums = new ArrayList<>();
        for (LeadFilter.Queue queue : LeadFilter.Queue.values()) {
            Expression<Long> one = is.<Long>selectCase()
                    .when(inQueue(queue, me, today, lead, is), 1L)
                    .otherwise(0L);
            sums.add(is.coalesce(is.sum(one), 0L));
        }
        query.multiselect(sums).where(scope.asSpecification().toPredicate(lead, query, is));
        Tuple row = database.createQuery(query).getSingleResult();
        var counts = new EnumMap<LeadFilter.Queue, Long>(LeadFilter.Queue.class);
        for (LeadFilter.Queue queue : LeadFilter.Queue.values()) {
            counts.put(queue, row.get(queue.ordinal(), Long.class));
        }
        return counts;
    }

    private static Predicate inQueue(
            LeadFilter.Queue queue, AccountId me, LocalDate today, Root<Lead> lead, CriteriaBuilder is) {
        return switch (queue) {
            case NEW -> is.equal(lead.get("state"), LeadState.NEW);
            case MINE ->
                is.and(is.equal(lead.get("assignee"), me), lead.get("state").in(LeadState.open()));
            case OVERDUE ->
                is.and(
                        is.lessThan(lead.get("dueOrNever"), today),
                        lead.get("state").in(LeadState.open()));
            case ALL -> is.conjunction();
        };
    }

    private static Predicate numbered(String text, Root<Lead> lead, CriteriaBuilder is) {
        // locate knows no wildcards, so none need escaping
        return is.greaterThan(is.locate(lead.get("number"), DocumentNumber.asPrinted(text)), 0);
    }

    private static Predicate oneOf(Set<UnitId> units, Root<Lead> lead, CriteriaBuilder is) {
        return units.isEmpty() ? is.disjunction() : lead.get("unit").in(units);
    }

    private Set<UnitId> unitsNamed(String text) {
        return units.search(text, UNITS_A_TEXT_MAY_MEAN).stream().map(Unit::id).collect(Collectors.toSet());
    }
}
