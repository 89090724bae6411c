package org.jianfu.casework.ui;

import com.vaadin.flow.component.notification.Notification;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.Triage;

/** How each step begins: at once, in a dialog that asks for what it needs, or on a page of its own. */
class LeadSteps {

    private final OpenLead page;

    LeadSteps(OpenLead page) {
        this.page = page;
    }

    void begin(LeadAction action) {
        switch (action) {
            case ACCEPT -> accept();
            case TAKE -> page.attempt(() -> triage().take(page.id(), page.version()));
            case REJECT -> reject();
            case ASSIGN -> new AssignDialog(page).open();
            case SET_UNIT -> new UnitDialog(page).open();
            case TRANSFER -> new TransferDialog(page).open();
            case WITHDRAW -> withdraw();
            case EXTEND -> extend();
            case ASK_UNIT -> AskUnitDialog.first(page).open();
            case ADD_EVIDENCE -> new EvidenceDialog(page).open();
            case PROPOSE_FINDING -> new FindingDialog(page).open();
            case DECIDE_FINDING -> new FindingDecisionDialog(page).open();
            case DISPOSE -> new EntryDialog(page).open();
            case DRAFT_NOTICE, DECIDE_NOTICE -> CaseworkNavigation.toNotice(page.id());
            case ORDER -> new OrderDialog(page).open();
            case CLOSE -> close();
            case DECIDE_REOPENING -> new ReopenDialog(page).open();
            case ASK_REPORTER -> throw new IllegalStateException("asked in the dialogue itself");
        }
    }

    private void accept() {
        page.attempt(() -> triage().accept(page.id(), page.version()));
        Notification.show(
                page.translate(
                        "casework.accept.done", String.valueOf(page.lead().number())),
                4000,
                Notification.Position.BOTTOM_CENTER);
    }

    private void reject() {
        StepDialog.withReason(
                        page,
                        "casework.reject.title",
                        "casework.LeadAction.REJECT",
                        "casework.reject.reason",
                        "casework.reject.helper",
                        reason -> triage().reject(page.id(), page.version(), reason))
                .open();
    }

    private void withdraw() {
        StepDialog.withReason(
                        page,
                        "casework.withdraw.title",
                        "casework.LeadAction.WITHDRAW",
                        "casework.withdraw.reason",
                        "casework.withdraw.helper",
                        reason -> triage().withdraw(page.id(), page.version(), reason))
                .dangerous()
                .open();
    }

    private void extend() {
        StepDialog.withReason(
                        page,
                        "casework.extend.title",
                        "casework.LeadAction.EXTEND",
                        "casework.extend.reason",
                        "casework.extend.helper",
                        reason -> triage().extend(page.id(), page.version(), reason))
                .open();
    }

    private void close() {
        new StepDialog(
                        page,
                        "casework.close.title",
                        "casework.LeadAction.CLOSE",
                        StepDialog.text(page.translate("casework.close.text")))
                .does(() -> page.tools().disposal().close(page.id(), page.version()))
                .open();
    }

    private Triage triage() {
        return page.tools().triage();
    }
}
