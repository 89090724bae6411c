package org.jianfu.casework.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ApprovalState;
import org.jianfu.approval.StepState;
import org.jianfu.casework.Findings;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.LeadPage;
import org.jianfu.casework.LeadState;
import org.jianfu.casework.Verification;
import org.jianfu.kernel.UnitId;
import org.jianfu.ledger.NoticeLinks;
import org.jianfu.ledger.NoticeRow;
import org.jianfu.ledger.OrderLinks;
import org.jianfu.ledger.OrderRow;
import org.jianfu.ui.Dates;

/** What the next step with a lead is, in a sentence: what is to be done, or who has to do something, since when and until when. */
class WhatIsNext {

    private final OpenLead page;
    private final LeadPage shown;

    WhatIsNext(OpenLead page) {
        this.page = page;
        this.shown = page.shown();
    }

    /** A letter the unit has to act on. */
    record AtUnit(String link, String name, UnitId unit, LocalDate due) {}

    String sentence() {
        LeadState state = page.lead().state();
        Optional<LeadAction> due = shown.steps().due();
        return switch (state) {
            case NEW -> say(state);
            case VERIFYING -> verifying(due);
            case FINDING_PROPOSED -> proposed();
            case FOUND -> due.map(this::say).orElseGet(this::waitsForUnit);
            case CLOSED, REJECTED -> due.map(this::say).orElseGet(() -> say(state));
        };
    }

    private String verifying(Optional<LeadAction> due) {
        if (!due.equals(Optional.of(LeadAction.PROPOSE_FINDING))) {
            return due.map(this::say).orElse("");
        }
        if (isReturned()) {
            return say("MEND_FINDING");
        }
        List<Verification> open = requests(Verification.State.ASKED);
        if (!open.isEmpty()) {
            LocalDate until = open.stream()
                    .map(Verification::due)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return say("ASKED", names(open), Dates.inText(until));
        }
        List<Verification> answered = requests(Verification.State.ANSWERED);
        return answered.isEmpty() ? say(LeadState.VERIFYING) : say("ANSWERED", names(answered));
    }

    private boolean isReturned() {
        return shown.finding()
                .map(Findings.Proposed::approval)
                .filter(approval -> approval.state() == ApprovalState.RETURNED)
                .isPresent();
    }

    private List<Verification> requests(Verification.State state) {
        return shown.verifications().stream()
                .filter(request -> request.state() == state)
                .toList();
    }

    private String names(List<Verification> requests) {
        return requests.stream()
                .map(request -> page.names().unit(request.unit()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** Who may sign, as far as anybody may. */
    private String proposed() {
        Optional<Findings.Proposed> finding = shown.finding();
        String signers = finding.map(Findings.Proposed::approval)
                .map(WhatIsNext::signers)
                .orElse("");
        return signers.isEmpty() || finding.isEmpty()
                ? say(LeadState.FINDING_PROPOSED)
                : say("SIGNERS", signers, Dates.moment(finding.get().proposedAt(), page.zone()));
    }

    /** The names of those who may sign now. */
    static String signers(ApprovalRecord approval) {
        return approval.lastRound().stream()
                .filter(step -> step.state() == StepState.OPEN)
                .flatMap(step -> step.signers().stream())
                .collect(Collectors.joining("、"));
    }

    private String waitsForUnit() {
        return letter().map(letter ->
                        say("UNIT", page.names().unit(letter.unit()), letter.name(), Dates.inText(letter.due())))
                .orElseGet(() -> say(LeadState.FOUND));
    }

    /** The letter on which the unit has to act first; only where there is nothing to do at the desk. */
    Optional<AtUnit> letter() {
        if (shown.steps().due().isPresent()) {
            return Optional.empty();
        }
        LeadPage.Consequences all = shown.consequences();
        return Stream.concat(
                        all.notices().stream().flatMap(WhatIsNext::atUnit),
                        all.orders().stream().flatMap(WhatIsNext::atUnit))
                .min(Comparator.comparing(AtUnit::due));
    }

    private static Stream<AtUnit> atUnit(NoticeRow notice) {
        return notice.state().waitsForUnit() && notice.due() != null && notice.number() != null
                ? Stream.of(new AtUnit(NoticeLinks.to(notice.id()), notice.number(), notice.unit(), notice.due()))
                : Stream.empty();
    }

    private static Stream<AtUnit> atUnit(OrderRow order) {
        return order.state().waitsForUnit()
                ? Stream.of(new AtUnit(OrderLinks.to(order.id()), order.number(), order.unit(), order.due()))
                : Stream.empty();
    }

    private String say(Enum<?> what) {
        return say(what.name());
    }

    private String say(String what, Object... args) {
        return page.translate("casework.lead.next." + what, args);
    }
}
