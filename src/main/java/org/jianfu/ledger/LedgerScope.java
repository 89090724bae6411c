package org.jianfu.ledger;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desk;
import org.jianfu.units.Desks;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.Units;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * What a person may see of the ledger, as the condition every query starts from.
 *
 * <p>Handlers and supervisors see what belongs to the desks their unit hosts, but nothing about their own unit and its
 * kin. A unit's head and liaison see what was issued to their own unit, not what was issued to units below it.
 * Discipline inspectors read whatever was issued.
 */
@Component
class LedgerScope {

    private final Desks desks;
    private final Units units;
    private final UnitHistory history;

    LedgerScope(Desks desks, Units units, UnitHistory history) {
        this.desks = desks;
        this.units = units;
        this.history = history;
    }

    Specification<NegativeEntry> entries(Staff person) {
        return Specification.anyOf(atDesk(person), forInspection(person));
    }

    /** What the desks of the person's unit work on, without what concerns that unit and its kin. */
    <T> Specification<T> atDesk(Staff person) {
        if (!person.is(Role.CASE_HANDLER) && !person.is(Role.SUPERVISOR)) {
            return LedgerScope::nothing;
        }
        List<DeskId> own = desks.hostedBy(person.unit()).stream().map(Desk::id).toList();
        Set<UnitId> kin = units.kin(person.unit());
        return own.isEmpty()
                ? LedgerScope::nothing
                : (row, query, cb) ->
                        cb.and(row.get("desk").in(own), row.get("unit").in(kin).not());
    }

    /** What concerns the person's own unit and what merged into it. */
    <T> Specification<T> toUnit(Staff person) {
        if (!person.is(Role.UNIT_HEAD) && !person.is(Role.UNIT_LIAISON)) {
            return LedgerScope::nothing;
        }
        Set<UnitId> own = history.withMerged(person.unit());
        return (row, query, cb) -> row.get("unit").in(own);
    }

    /** What discipline inspectors read: everything but what concerns their own unit and its kin. */
    <T> Specification<T> forInspection(Staff person) {
        if (!person.is(Role.DISCIPLINE_INSPECTOR)) {
            return LedgerScope::nothing;
        }
        Set<UnitId> kin = units.kin(person.unit());
        return (row, query, cb) -> row.get("unit").in(kin).not();
    }

    /** Whether the person's unit hosts the violation's desk, and the violation is about somebody else. */
    boolean mayEnter(Violation violation, Staff person) {
        return desks.hostedBy(person.unit()).stream().map(Desk::id).anyMatch(violation.desk()::equals)
                && !units.kin(person.unit()).contains(violation.unit());
    }

    private static <T> Predicate nothing(Root<T> row, Object query, CriteriaBuilder cb) {
        return cb.disjunction();
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
