package org.jianfu.ledger;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.Viewer;
import org.jianfu.units.Viewers;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * What a person may see of the ledger, as the condition every query starts from.
 *
 * <p>Handlers and supervisors see what belongs to the desks their unit hosts, but nothing about their own unit and its
 * related units. A unit's head and liaison see what was issued to their own unit, not what was issued to units below it.
 * Discipline inspectors read whatever was issued.
 */
@Component
class LedgerScope {

    private final Viewers viewers;
    private final UnitHistory history;

    LedgerScope(Viewers viewers, UnitHistory history) {
        this.viewers = viewers;
        this.history = history;
    }

    /** With the eyes of whoever is signed in. */
    Viewer viewer() {
        return viewers.current();
    }

    /** The units whose people act for one, by and by: itself and those that carried on what it left. */
    Set<UnitId> actFor(UnitId unit) {
        return Set.copyOf(history.lineOf(unit));
    }

    Specification<NegativeEntry> entries(Viewer viewer) {
        return Specification.anyOf(atDesk(viewer), forInspection(viewer));
    }

    /** What the desks of the person's unit work on, without what concerns that unit and its related units. */
    <T> Specification<T> atDesk(Viewer viewer) {
        if (!viewer.is(Role.CASE_HANDLER) && !viewer.is(Role.SUPERVISOR)) {
            return LedgerScope::nothing;
        }
        List<DeskId> own = viewer.desks().stream().map(Viewer.HostedDesk::id).toList();
        Set<UnitId> related = viewer.relatedUnits();
        return own.isEmpty()
                ? LedgerScope::nothing
                : (row, query, cb) -> cb.and(
                        row.get("desk").in(own), row.get("unit").in(related).not());
    }

    /** What concerns the person's own unit and what merged into it. */
    <T> Specification<T> toUnit(Viewer viewer) {
        if (!viewer.is(Role.UNIT_HEAD) && !viewer.is(Role.UNIT_LIAISON)) {
            return LedgerScope::nothing;
        }
        Set<UnitId> own = history.withMerged(viewer.person().unit());
        return (row, query, cb) -> row.get("unit").in(own);
    }

    /** What discipline inspectors read: everything but what concerns their own unit and its related units. */
    <T> Specification<T> forInspection(Viewer viewer) {
        if (!viewer.is(Role.DISCIPLINE_INSPECTOR)) {
            return LedgerScope::nothing;
        }
        Set<UnitId> related = viewer.relatedUnits();
        return (row, query, cb) -> row.get("unit").in(related).not();
    }

    /** Whether the person's unit hosts the violation's desk, and the violation is about somebody else. */
    boolean mayEnter(Violation violation, Viewer viewer) {
        return viewer.desk(violation.desk()).isPresent()
                && !viewer.relatedUnits().contains(violation.unit());
    }

    private static <T> Predicate nothing(Root<T> row, Object query, CriteriaBuilder cb) {
        return cb.disjunction();
    }

    /** Entries no counter-entry struck. */
    static Specification<NegativeEntry> standing() {
        return (entry, query, cb) -> {
            var counters = query.subquery(Integer.class);
            var counter = counters.from(CounterEntry.class);
            return cb.not(
                    cb.exists(counters.select(cb.literal(1)).where(cb.equal(counter.get("entry"), entry.get("id")))));
        };
    }

    static <T> Specification<T> where(String attribute, Object value) {
        return (row, query, cb) -> cb.equal(row.get(attribute), value);
    }

    static <T> Specification<T> oneOf(String attribute, Collection<?> values) {
        return (row, query, cb) ->
                values.isEmpty() ? cb.disjunction() : row.get(attribute).in(values);
    }

    static <T> Specification<T> whereId(long id) {
        return where("id", id);
    }
}
