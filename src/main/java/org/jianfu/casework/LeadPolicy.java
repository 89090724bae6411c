package org.jianfu.casework;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.springframework.stereotype.Component;

/** Which steps a person may take with a lead now, and why not the others; asked by the page and by the commands alike. */
@Component
class LeadPolicy {

    private final LeadScopes scopes;
    private final CurrentUser currentUser;
    private final People people;
    private final Desks desks;
    private final FindingRepository findings;
    private final LeadConsequences consequences;

    LeadPolicy(
            LeadScopes scopes,
            CurrentUser currentUser,
            People people,
            Desks desks,
            FindingRepository findings,
            LeadConsequences consequences) {
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.people = people;
        this.desks = desks;
        this.findings = findings;
        this.consequences = consequences;
    }

    /** A lead before one person, as far as a step depends on it. */
    private record Case(Lead lead, Staff me, boolean worksHere, Supplier<Consequences> followed) {

        boolean isOthers() {
            AccountId assignee = lead.assignee();
            return assignee != null && !assignee.equals(me.id());
        }
    }

    /** Refuses a step that is not allowed now. */
    void require(LeadAction action, Lead lead) {
        refusal(action, before(lead, () -> consequences.of(lead))).ifPresent(refused -> {
            throw refused;
        });
    }

    /** All steps at once, for a page that shows what followed already. */
    LeadPage.Steps steps(Lead lead, Consequences followed) {
        Case given = before(lead, () -> followed);
        Map<LeadAction, Refused> refused = new EnumMap<>(LeadAction.class);
        for (LeadAction action : LeadAction.values()) {
            refusal(action, given).ifPresent(why -> refused.put(action, why));
        }
        return new LeadPage.Steps(due(given), refused);
    }

    private Case before(Lead lead, Supplier<Consequences> followed) {
        Staff me = currentUser.require();
        return new Case(lead, me, scopes.worksAt(me, lead.desk()), followed);
    }

    /** Why the signed-in person may not take this step now; empty when nothing stands against it. */
    private Optional<Refused> refusal(LeadAction action, Case given) {
        if (!given.worksHere()) {
            return why("casework.why.readOnly");
        }
        if (!action.fits(given.lead().state())) {
            return why("casework.why.state");
        }
        return switch (action.by()) {
            case DESK -> forDesk(action, given);
            case HANDLER -> forHandler(action, given);
            case SUPERVISOR -> supervises(given) ? forSupervisor(action, given) : why("casework.why.supervisor");
        };
    }

    private Optional<Refused> forDesk(LeadAction action, Case given) {
        AccountId assignee = given.lead().assignee();
        if (action == LeadAction.TAKE && assignee != null) {
            return given.isOthers() ? assignedTo(assignee) : why("casework.why.yoursAlready");
        }
        return Optional.empty();
    }

    private Optional<Refused> forHandler(LeadAction action, Case given) {
        AccountId assignee = given.lead().assignee();
        if (assignee != null && given.isOthers()) {
            return assignedTo(assignee);
        }
        return switch (action) {
            case PROPOSE_FINDING, ASK_UNIT ->
                given.lead().unit() == null ? why("casework.why.noUnit") : Optional.empty();
            case DISPOSE, DRAFT_NOTICE, CLOSE -> given.followed().get().refusal(action);
            default -> Optional.empty();
        };
    }

    private Optional<Refused> forSupervisor(LeadAction action, Case given) {
        Lead lead = given.lead();
        return switch (action) {
            case DECIDE_FINDING ->
                findings.findFirstByLeadOrderByIdDesc(lead.id())
                        .filter(finding -> finding.proposer().equals(given.me().id()))
                        .flatMap(own -> why("casework.why.ownProposal"));
            case DECIDE_REOPENING ->
                lead.reopenRequestedOn() == null ? why("casework.why.noReopenRequest") : Optional.empty();
            case EXTEND -> lead.extension() == null ? Optional.empty() : why("casework.why.extendedAlready");
            case DECIDE_NOTICE, ORDER -> given.followed().get().refusal(action);
            default -> Optional.empty();
        };
    }

    private static Optional<LeadAction> due(Case given) {
        Lead lead = given.lead();
        return switch (lead.state()) {
            case NEW -> Optional.of(LeadAction.ACCEPT);
            case VERIFYING -> Optional.of(lead.assignee() == null ? LeadAction.TAKE : LeadAction.PROPOSE_FINDING);
            case FINDING_PROPOSED -> Optional.of(LeadAction.DECIDE_FINDING);
            case FOUND ->
                lead.assignee() == null
                        ? Optional.of(LeadAction.TAKE)
                        : given.followed().get().due();
            case CLOSED, REJECTED ->
                lead.reopenRequestedOn() == null ? Optional.empty() : Optional.of(LeadAction.DECIDE_REOPENING);
        };
    }

    private boolean supervises(Case given) {
        return given.me().is(Role.SUPERVISOR)
                || given.me().is(Role.DISCIPLINE_INSPECTOR)
                        && desks.get(given.lead().desk()).kind() == DeskKind.DISCIPLINE;
    }

    private Optional<Refused> assignedTo(AccountId assignee) {
        return why("casework.why.assigned", people.nameOf(assignee));
    }

    private static Optional<Refused> why(String key, Object... args) {
        return Optional.of(new Refused(key, args));
    }
}
