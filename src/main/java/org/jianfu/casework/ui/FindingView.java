package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Stream;
import org.jianfu.approval.ApprovalAct;
import org.jianfu.casework.Findings;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.LeadState;
import org.jianfu.casework.Leads;
import org.jianfu.kernel.Role;
import org.jspecify.annotations.Nullable;

/** The finding 核实结论, written or decided beside the report, what other units answered and the evidence. */
@Route(CaseworkNavigation.LEAD_ROUTE + "/finding")
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR, Role.Name.DISCIPLINE_INSPECTOR})
@StyleSheet("jianfu/casework.css")
class FindingView extends BesidePage {

    private final transient Findings findings;
    private final transient InquirySteps inquiry;
    private final transient LeadSteps steps;

    FindingView(Leads leads, Findings findings, InquirySteps inquiry, LeadSteps steps, Names names, Clock clock) {
        super("casework.finding.page", leads, names, clock);
        this.findings = findings;
        this.inquiry = inquiry;
        this.steps = steps;
    }

    @Override
    Stream<Component> known() {
        DialoguePanel dialogue = new DialoguePanel(this, inquiry);
        dialogue.refresh();
        return Stream.of(
                new ReportPanel(this, inquiry),
                dialogue,
                new VerificationPanel(this, inquiry),
                new EvidencePanel(this, inquiry));
    }

    @Override
    Stream<Component> step() {
        return lead().state() == LeadState.FINDING_PROPOSED
                ? Stream.of(new FindingPanel(this, steps), decision())
                : Stream.of(proposal());
    }

    private Component proposal() {
        String why = whyNot(LeadAction.PROPOSE_FINDING);
        return why == null ? new FindingForm(this, findings) : new NotNowPanel(this, LeadAction.PROPOSE_FINDING, why);
    }

    private Component decision() {
        String why = whyNotDecide();
        return why == null
                ? new FindingDecision(this, findings)
                : new NotNowPanel(this, LeadAction.DECIDE_FINDING, why);
    }

    /** Allowed by the state of the lead, and this reader's turn in the approval. */
    private @Nullable String whyNotDecide() {
        String why = whyNot(LeadAction.DECIDE_FINDING);
        return why != null
                ? why
                : shown().finding()
                        .map(Findings.Proposed::approval)
                        .filter(approval -> !approval.may(ApprovalAct.APPROVE))
                        .map(approval -> translate("casework.why.signers", WhatIsNext.signers(approval)))
                        .orElse(null);
    }
}
