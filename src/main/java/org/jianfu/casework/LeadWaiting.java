package org.jianfu.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.units.Units;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the people of a desk: new leads, answers, and for supervisors what to decide and whom to assign. */
@Component
class LeadWaiting implements WaitingWork {

    private static final int MOST = 20;

    private final LeadRepository leads;
    private final LeadScopes scopes;
    private final Units units;

    LeadWaiting(LeadRepository leads, LeadScopes scopes, Units units) {
        this.leads = leads;
        this.scopes = scopes;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        LeadScope scope = scopes.of(person);
        var items = new ArrayList<WaitingItem>();
        if (!scope.desks().isEmpty()) {
            items.addAll(of(
                    scope,
                    "casework.waiting.triage",
                    unassignedOrOf(person.id()).and(in(LeadState.NEW))));
            items.addAll(of(scope, "casework.waiting.reporterAnswered", mine(person.id(), "reporterAnsweredOn")));
            items.addAll(of(scope, "casework.waiting.unitAnswered", mine(person.id(), "unitAnsweredOn")));
            items.addAll(of(
                    scope, "casework.waiting.dispose", assignedTo(person.id()).and(in(LeadState.FOUND))));
        }
        if (supervises(person)) {
            items.addAll(of(scope, "casework.waiting.finding", in(LeadState.FINDING_PROPOSED)));
            items.addAll(
                    of(scope, "casework.waiting.assign", unassigned().and(in(LeadState.VERIFYING, LeadState.FOUND))));
            items.addAll(of(
                    scope,
                    "casework.waiting.reopen",
                    (lead, query, is) -> lead.get("reopenRequestedOn").isNotNull()));
        }
        return items;
    }

    private List<WaitingItem> of(LeadScope scope, String kind, Specification<Lead> which) {
        Specification<Lead> atMyDesk = (lead, query, is) -> lead.get("desk").in(scope.desks());
        return leads
                .findBy(
                        scope.asSpecification().and(atMyDesk).and(which),
                        found -> found.sortBy(Sort.by("due", "id")).limit(MOST).all())
                .stream()
                .map(lead -> new WaitingItem(kind, List.of(nameOf(lead)), lead.due(), "staff/leads/" + lead.id()))
                .toList();
    }

    private String nameOf(Lead lead) {
        UnitId unit = lead.unit();
        String about = unit == null ? "—" : units.nameOf(unit);
        return lead.number() == null ? about : lead.number() + " " + about;
    }

    private static boolean supervises(Staff person) {
        return person.is(Role.SUPERVISOR) || person.is(Role.DISCIPLINE_INSPECTOR);
    }

    private static Specification<Lead> in(LeadState... states) {
        return (lead, query, is) -> lead.get("state").in(Set.of(states));
    }

    private static Specification<Lead> assignedTo(AccountId me) {
        return (lead, query, is) -> is.equal(lead.get("assignee"), me);
    }

    private static Specification<Lead> unassigned() {
        return (lead, query, is) -> lead.get("assignee").isNull();
    }

    private static Specification<Lead> unassignedOrOf(AccountId me) {
        return unassigned().or(assignedTo(me));
    }

    private static Specification<Lead> mine(AccountId me, String arrivedOn) {
        return assignedTo(me).and((lead, query, is) -> lead.get(arrivedOn).isNotNull());
    }
}
