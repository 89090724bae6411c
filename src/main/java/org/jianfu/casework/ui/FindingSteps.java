package org.jianfu.casework.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.casework.Disposal;
import org.jianfu.casework.Findings;
import org.jianfu.ui.ReasonField;

/** How the steps begin that say what was found, and what follows from it. */
@SpringComponent
class FindingSteps {

    private final Findings findings;
    private final Disposal disposal;

    FindingSteps(Findings findings, Disposal disposal) {
        this.findings = findings;
        this.disposal = disposal;
    }

    void act(OpenLead page, ApprovalRecord approval, ApprovalCommand command) {
        page.attempt(() -> findings.act(page.id(), approval.version(), command));
    }

    void order(OpenLead page) {
        new OrderDialog(page, disposal).open();
    }

    void close(OpenLead page) {
        ReasonField words = new ReasonField(page.translate("casework.close.note"))
                .optional()
                .hint(page.translate("casework.close.note.helper"));
        new StepDialog(
                        page,
                        "casework.close.title",
                        "casework.LeadAction.CLOSE",
                        StepDialog.text(page.translate("casework.close.text")),
                        words)
                .does(() -> disposal.close(page.id(), page.version(), words.words()))
                .open();
    }
}
