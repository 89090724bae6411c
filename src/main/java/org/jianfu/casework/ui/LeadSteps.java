package org.jianfu.casework.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.casework.LeadAction;

/** How each step begins: at once, in a dialog that asks for what it needs, or on a page of its own. */
@SpringComponent
class LeadSteps {

    private final TriageSteps triage;
    private final InquirySteps inquiry;
    private final FindingSteps finding;

    LeadSteps(TriageSteps triage, InquirySteps inquiry, FindingSteps finding) {
        this.triage = triage;
        this.inquiry = inquiry;
        this.finding = finding;
    }

    /** An act of the approval of its finding, see {@link FindingPanel}. */
    void act(OpenLead page, ApprovalRecord approval, ApprovalCommand command) {
        finding.act(page, approval, command);
    }

    void begin(OpenLead page, LeadAction action) {
        switch (action) {
            case ACCEPT -> triage.accept(page);
            case TAKE -> triage.take(page);
            case REJECT -> triage.reject(page);
            case ASSIGN -> triage.assign(page);
            case SET_UNIT -> triage.setUnit(page);
            case TRANSFER -> triage.transfer(page);
            case WITHDRAW -> triage.withdraw(page);
            case EXTEND -> triage.extend(page);
            case DECIDE_REOPENING -> triage.decideReopening(page);
            case ASK_UNIT -> inquiry.askUnits(page);
            case ADD_EVIDENCE -> inquiry.addEvidence(page);
            case PROPOSE_FINDING, DECIDE_FINDING -> CaseworkNavigation.toFinding(page.id());
            case DISPOSE -> CaseworkNavigation.toEntry(page.id());
            case ORDER -> finding.order(page);
            case CLOSE -> finding.close(page);
            case CHECK_REPLY -> CaseworkNavigation.toAnswer(page.shown().consequences());
            case DRAFT_NOTICE, DECIDE_NOTICE -> CaseworkNavigation.toNotice(page.id());
            case ASK_REPORTER -> throw new IllegalStateException("asked in the dialogue itself");
        }
    }
}
