package org.jianfu.casework;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Viewer;
import org.springframework.stereotype.Component;

/** Which steps a person may take with a lead now, and why not the others; asked by the page and by the commands alike. */
@Component
class LeadPolicy {

    private final People people;
    private final FindingRepository findings;
    private final LeadConsequences consequences;

    LeadPolicy(People people, FindingRepository findings, LeadConsequences consequences) {
        this.people = people;
        this.findings = findings;
        this.consequences = consequences;
    }

    /** A lead before one person, as far as a step depends on it. */
    private record Case(
            Lead lead,
            Viewer viewer,
            boolean worksHere,
            Supplier<Outcome> followed,
            Supplier<Optional<Finding>> finding,
            Function<AccountId, String> names) {

        /** The desk whose supervisor decides what this person may not. */
        String desk() {
            return viewer.desk(lead.desk()).map(Viewer.HostedDesk::name).orElse("");
        }

        boolean isMine(AccountId someone) {
            return viewer.person().id().equals(someone);
        }

        boolean isOthers() {
            AccountId assignee = lead.assignee();
            return assignee != null && !isMine(assignee);
        }

        boolean supervises() {
            return viewer.is(Role.SUPERVISOR)
                    || viewer.is(Role.DISCIPLINE_INSPECTOR)
                            && viewer.desk(lead.desk())
                                    .filter(desk -> desk.kind() == DeskKind.DISCIPLINE)
                                    .isPresent();
        }
    }

    /** Refuses a step that is not allowed now. */
    void require(LeadAction action, Lead lead, Viewer viewer) {
        Case given = new Case(
                lead,
                viewer,
                worksAt(viewer, lead),
                () -> consequences.outcome(viewer, lead),
                () -> findings.findFirstByLeadOrderByIdDesc(lead.id()),
                people::nameOf);
        refusal(action, given).ifPresent(refused -> {
            throw refused;
        });
    }

    /** All steps at once, for a page that shows what followed already, and knows everybody's name. */
    LeadPage.Steps steps(
            Lead lead,
            Viewer viewer,
            Outcome followed,
            InvestigationReading.Results known,
            Function<AccountId, String> names) {
        Case given = new Case(lead, viewer, worksAt(viewer, lead), () -> followed, known::latest, names);
        Map<LeadAction, Refused> refused = new EnumMap<>(LeadAction.class);
        for (LeadAction action : LeadAction.values()) {
            refusal(action, given).ifPresent(why -> refused.put(action, why));
        }
        return new LeadPage.Steps(due(given, known), refused);
    }

    private static boolean worksAt(Viewer viewer, Lead lead) {
        return LeadScope.of(viewer).desks().contains(lead.desk());
    }

    /** Why the signed-in person may not take this step now; empty when nothing stands against it. */
    private static Optional<Refused> refusal(LeadAction action, Case given) {
        if (!given.worksHere()) {
            return why("casework.why.readOnly");
        }
        if (!action.fits(given.lead().state())) {
            return why(
                    action.isAhead(given.lead().state())
                            ? "casework.why.early." + given.lead().state()
                            : "casework.why.late." + given.lead().state());
        }
        return switch (action.by()) {
            case DESK -> forDesk(action, given);
            case HANDLER -> forHandler(action, given);
            case SUPERVISOR ->
                given.supervises() ? forSupervisor(action, given) : why("casework.why.supervisor", given.desk());
        };
    }

    private static Optional<Refused> forDesk(LeadAction action, Case given) {
        AccountId assignee = given.lead().assignee();
        if (action == LeadAction.TAKE && assignee != null) {
            return given.isOthers() ? assignedTo(assignee, given) : why("casework.why.yoursAlready");
        }
        return Optional.empty();
    }

    private static Optional<Refused> forHandler(LeadAction action, Case given) {
        AccountId assignee = given.lead().assignee();
        if (assignee != null && given.isOthers()) {
            return assignedTo(assignee, given);
        }
        return switch (action) {
            case PROPOSE_FINDING, ASK_UNIT ->
                given.lead().unit() == null ? why("casework.why.noUnit") : Optional.empty();
            case DISPOSE, DRAFT_NOTICE, CHECK_REPLY, CLOSE ->
                given.followed().get().refusal(action);
            default -> Optional.empty();
        };
    }

    private static Optional<Refused> forSupervisor(LeadAction action, Case given) {
        Lead lead = given.lead();
        return switch (action) {
            case DECIDE_FINDING ->
                given.finding()
                        .get()
                        .filter(finding -> given.isMine(finding.proposer()))
                        .flatMap(own -> why("casework.why.ownProposal"));
            case DECIDE_REOPENING ->
                lead.reopenRequestedOn() == null ? why("casework.why.noReopenRequest") : Optional.empty();
            case EXTEND -> lead.extension() == null ? Optional.empty() : why("casework.why.extendedAlready");
            case DECIDE_NOTICE, ORDER -> given.followed().get().refusal(action);
            default -> Optional.empty();
        };
    }

    private static Optional<LeadAction> due(Case given, InvestigationReading.Results known) {
        Lead lead = given.lead();
        return switch (lead.state()) {
            case NEW -> Optional.of(LeadAction.ACCEPT);
            case VERIFYING -> Optional.of(inVerification(lead, known));
            case FINDING_PROPOSED -> Optional.of(LeadAction.DECIDE_FINDING);
            case FOUND ->
                lead.assignee() == null
                        ? Optional.of(LeadAction.TAKE)
                        : given.followed().get().due();
            case CLOSED, REJECTED ->
                lead.reopenRequestedOn() == null ? Optional.empty() : Optional.of(LeadAction.DECIDE_REOPENING);
        };
    }

    /** Somebody has it, the unit is known, somebody else was asked or what is known suffices, and then it is concluded. */
    private static LeadAction inVerification(Lead lead, InvestigationReading.Results known) {
        if (lead.assignee() == null) {
            return LeadAction.TAKE;
        }
        if (lead.unit() == null) {
            return LeadAction.SET_UNIT;
        }
        return known.isNothing() ? LeadAction.ASK_UNIT : LeadAction.PROPOSE_FINDING;
    }

    private static Optional<Refused> assignedTo(AccountId assignee, Case given) {
        return why("casework.why.assigned", given.names().apply(assignee));
    }

    private static Optional<Refused> why(String key, Object... args) {
        return Optional.of(new Refused(key, args));
    }
}
