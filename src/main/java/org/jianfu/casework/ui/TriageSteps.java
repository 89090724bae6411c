package org.jianfu.casework.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jianfu.casework.Routing;
import org.jianfu.casework.Triage;
import org.jianfu.units.Units;

/** How the steps begin that decide whether a lead is taken up, by whom and at which desk. */
@SpringComponent
class TriageSteps {

    private final Triage triage;
    private final Routing routing;
    private final Units units;

    TriageSteps(Triage triage, Routing routing, Units units) {
        this.triage = triage;
        this.routing = routing;
        this.units = units;
    }

    void accept(OpenLead page) {
        page.attempt(() -> triage.accept(page.id(), page.version()));
        Notification.show(
                page.translate(
                        "casework.accept.done", String.valueOf(page.lead().number())),
                4000,
                Notification.Position.BOTTOM_CENTER);
    }

    void take(OpenLead page) {
        page.attempt(() -> triage.take(page.id(), page.version()));
    }

    void assign(OpenLead page) {
        new AssignDialog(page, triage).open();
    }

    void setUnit(OpenLead page) {
        new UnitDialog(page, routing, units).open();
    }

    void transfer(OpenLead page) {
        new TransferDialog(page, routing).open();
    }

    void decideReopening(OpenLead page) {
        new ReopenDialog(page, triage).open();
    }

    void reject(OpenLead page) {
        StepDialog.withReason(
                        page,
                        "casework.reject.title",
                        "casework.LeadAction.REJECT",
                        "casework.reject.reason",
                        "casework.reject.helper",
                        reason -> triage.reject(page.id(), page.version(), reason))
                .open();
    }

    void withdraw(OpenLead page) {
        StepDialog.withReason(
                        page,
                        "casework.withdraw.title",
                        "casework.LeadAction.WITHDRAW",
                        "casework.withdraw.reason",
                        "casework.withdraw.helper",
                        reason -> triage.withdraw(page.id(), page.version(), reason))
                .dangerous()
                .open();
    }

    void extend(OpenLead page) {
        StepDialog.withReason(
                        page,
                        "casework.extend.title",
                        "casework.LeadAction.EXTEND",
                        "casework.extend.reason",
                        "casework.extend.helper",
                        reason -> triage.extend(page.id(), page.version(), reason))
                .open();
    }
}
