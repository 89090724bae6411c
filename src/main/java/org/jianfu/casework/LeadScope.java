package org.jianfu.casework;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Viewer;
import org.springframework.data.jpa.domain.Specification;

/**
 * The leads one person may see, as the beginning of every query about leads: those at the desks the person works at, those
 * with an approved finding for discipline inspectors; never one about the own unit or its related units, never one the person has
 * stepped back from. While no unit is set, only the city's desk sees it.
 *
 * @param desks where the person works
 * @param unitlessDesks those of them that may see leads without a unit
 * @param readsVerified whether leads with an approved, substantiated finding are open to this person
 * @param related the own unit, all above it, and their predecessors and successors
 */
record LeadScope(
        Staff person, Set<DeskId> desks, Set<DeskId> unitlessDesks, boolean readsVerified, Set<UnitId> related) {

    private static final Set<Findings.Conclusion> VERIFIED =
            EnumSet.of(Findings.Conclusion.SUBSTANTIATED, Findings.Conclusion.PARTLY);

    static LeadScope of(Viewer viewer) {
        var mine = viewer.desks().stream().filter(desk -> worksAt(viewer, desk)).toList();
        return new LeadScope(
                viewer.person(),
                ids(mine.stream()),
                ids(mine.stream().filter(desk -> desk.kind() == DeskKind.CITY)),
                viewer.is(Role.DISCIPLINE_INSPECTOR),
                viewer.relatedUnits());
    }

    private static boolean worksAt(Viewer viewer, Viewer.HostedDesk desk) {
        return viewer.is(Role.CASE_HANDLER)
                || viewer.is(Role.SUPERVISOR)
                || desk.kind() == DeskKind.DISCIPLINE && viewer.is(Role.DISCIPLINE_INSPECTOR);
    }

    private static Set<DeskId> ids(Stream<Viewer.HostedDesk> desks) {
        return desks.map(Viewer.HostedDesk::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The rows of this scope. */
    Specification<Lead> asSpecification() {
        return (lead, query, is) -> is.and(reached(lead, is), notAboutOwn(lead, is), notWithdrawn(lead, query, is));
    }

    private Predicate reached(Root<Lead> lead, CriteriaBuilder is) {
        Predicate atDesk =
                is.or(in(lead, is, unitlessDesks), is.and(lead.get("unit").isNotNull(), in(lead, is, desks)));
        return readsVerified ? is.or(atDesk, lead.get("conclusion").in(VERIFIED)) : atDesk;
    }

    private static Predicate in(Root<Lead> lead, CriteriaBuilder is, Set<DeskId> desks) {
        return desks.isEmpty() ? is.disjunction() : lead.get("desk").in(desks);
    }

    private Predicate notAboutOwn(Root<Lead> lead, CriteriaBuilder is) {
        return is.or(lead.get("unit").isNull(), is.not(lead.get("unit").in(related)));
    }

    private Predicate notWithdrawn(Root<Lead> lead, CriteriaQuery<?> query, CriteriaBuilder is) {
        var own = query.subquery(Integer.class);
        var withdrawal = own.correlate(lead).join("withdrawals");
        own.select(is.literal(1)).where(is.equal(withdrawal.get("account"), person.id()));
        return is.not(is.exists(own));
    }
}
