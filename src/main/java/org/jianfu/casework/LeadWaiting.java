package org.jianfu.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
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
    private final LeadConsequences consequences;
    private final Units units;

    LeadWaiting(LeadRepository leads, LeadScopes scopes, LeadConsequences consequences, Units units) {
        this.leads = leads;
        this.scopes = scopes;
        this.consequences = consequences;
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
                    scope, "casework.waiting.dispose", assignedTo(person.id()).and(in(LeadState.FOUND)), this::myTurn));
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

    /** Not while the supervisor reads the notice or the unit has to answer it. */
    private List<Lead> myTurn(List<Lead> found) {
        Map<LeadId, Consequences> followed = consequences.of(found);
        return found.stream()
                .filter(lead -> Objects.requireNonNull(followed.get(lead.id()))
                        .due()
                        .filter(step -> step != LeadAction.DECIDE_NOTICE)
                        .isPresent())
                .toList();
    }

    private List<WaitingItem> of(LeadScope scope, String kind, Specification<Lead> which) {
        return of(scope, kind, which, UnaryOperator.identity());
    }

    private List<WaitingItem> of(
            LeadScope scope, String kind, Specification<Lead> which, UnaryOperator<List<Lead>> waits) {
        Specification<Lead> atMyDesk = (lead, query, is) -> lead.get("desk").in(scope.desks());
        List<Lead> all = waits.apply(leads.findBy(
                scope.asSpecification().and(atMyDesk).and(which),
                found -> found.sortBy(Sort.by("due", "id")).limit(MOST).all()));
        Map<UnitId, String> names = units.namesOf(
                all.stream().map(Lead::unit).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream().map(lead -> item(kind, lead, names)).toList();
    }

    private static WaitingItem item(String kind, Lead lead, Map<UnitId, String> names) {
        UnitId unit = lead.unit();
        String link = LeadLinks.to(lead.id());
        if (unit == null && lead.number() == null) {
            return new WaitingItem(kind + ".noUnit", List.of(), lead.due(), link);
        }
        String name = Stream.of(lead.number(), unit == null ? null : names.get(unit))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new WaitingItem(kind, List.of(name), lead.due(), link);
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
