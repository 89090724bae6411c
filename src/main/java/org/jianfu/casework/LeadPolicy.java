package org.jianfu.casework;

import java.util.Optional;
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
public class LeadPolicy {

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

    /** Refuses a step that is not allowed now. */
    void require(LeadAction action, Lead lead) {
        refusal(action, lead).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Why the signed-in person may not take this step now; empty when nothing stands against it. */
    public Optional<Refused> refusal(LeadAction action, Lead lead) {
        Staff me = currentUser.require();
        if (!scopes.of(me).worksAt(lead.desk())) {
            return why("casework.why.readOnly");
        }
        if (!action.fits(lead.state())) {
            return why("casework.why.state");
        }
        return switch (action.by()) {
            case DESK -> forDesk(action, lead, me);
            case HANDLER -> forHandler(action, lead, me);
            case SUPERVISOR -> supervises(lead, me) ? forSupervisor(action, lead, me) : why("casework.why.supervisor");
        };
    }

    private Optional<Refused> forDesk(LeadAction action, Lead lead, Staff me) {
        AccountId assignee = lead.assignee();
        if (action == LeadAction.TAKE && assignee != null) {
            return assignee.equals(me.id())
                    ? why("casework.why.yoursAlready")
                    : why("casework.why.assigned", people.nameOf(assignee));
        }
        return Optional.empty();
    }

    private Optional<Refused> forHandler(LeadAction action, Lead lead, Staff me) {
        AccountId assignee = lead.assignee();
        if (assignee != null && !assignee.equals(me.id())) {
            return why("casework.why.assigned", people.nameOf(assignee));
        }
        return switch (action) {
            case PROPOSE_FINDING, ASK_UNIT -> lead.unit() == null ? why("casework.why.noUnit") : Optional.empty();
            case DISPOSE, DRAFT_NOTICE, CLOSE -> consequences.of(lead).refusal(action);
            default -> Optional.empty();
        };
    }

    private Optional<Refused> forSupervisor(LeadAction action, Lead lead, Staff me) {
        return switch (action) {
            case DECIDE_FINDING ->
                findings.findFirstByLeadOrderByIdDesc(lead.id())
                        .filter(finding -> finding.proposer().equals(me.id()))
                        .flatMap(own -> why("casework.why.ownProposal"));
            case DECIDE_REOPENING ->
                lead.reopenRequestedOn() == null ? why("casework.why.noReopenRequest") : Optional.empty();
            case EXTEND -> lead.extension() == null ? Optional.empty() : why("casework.why.extendedAlready");
            case DECIDE_NOTICE, ORDER -> consequences.of(lead).refusal(action);
            default -> Optional.empty();
        };
    }

    /** The step that is due next, if there is one; whether this person may take it is another question. */
    public Optional<LeadAction> due(Lead lead) {
        return switch (lead.state()) {
            case NEW -> Optional.of(LeadAction.ACCEPT);
            case VERIFYING -> Optional.of(lead.assignee() == null ? LeadAction.TAKE : LeadAction.PROPOSE_FINDING);
            case FINDING_PROPOSED -> Optional.of(LeadAction.DECIDE_FINDING);
            case FOUND ->
                lead.assignee() == null
                        ? Optional.of(LeadAction.TAKE)
                        : consequences.of(lead).due();
            case CLOSED, REJECTED ->
                lead.reopenRequestedOn() == null ? Optional.empty() : Optional.of(LeadAction.DECIDE_REOPENING);
        };
    }

    boolean supervises(Lead lead, Staff person) {
        return person.is(Role.SUPERVISOR)
                || person.is(Role.DISCIPLINE_INSPECTOR)
                        && desks.get(lead.desk()).kind() == DeskKind.DISCIPLINE;
    }

    private static Optional<Refused> why(String key, Object... args) {
        return Optional.of(new Refused(key, args));
    }
}
