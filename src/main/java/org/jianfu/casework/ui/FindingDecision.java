package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import org.jianfu.casework.Findings;
import org.jianfu.ui.ReasonField;

/** Approves the finding that is read above it, or returns it saying what is missing. */
class FindingDecision extends LeadStepForm {

    FindingDecision(OpenLead page, Findings findings) {
        super(page, "casework.finding.decide", "casework.finding.approve");
        ReasonField opinion = new ReasonField(getTranslation("casework.notice.opinion")).optional();
        Button back = new Button(
                getTranslation("casework.finding.return"),
                click -> returning(page, findings).open());
        does("/finding", opinion, () -> findings.approve(page.id(), page.version(), opinion.words()), back);
    }

    private static StepDialog returning(OpenLead page, Findings findings) {
        ReasonField reason = new ReasonField(page.translate("casework.finding.return.reason"));
        return new StepDialog(page, "casework.finding.return", "casework.finding.return", reason)
                .does(() -> findings.sendBack(page.id(), page.version(), reason.words()));
    }
}
