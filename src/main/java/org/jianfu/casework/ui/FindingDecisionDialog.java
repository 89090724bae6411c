package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jianfu.casework.Findings;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.ReasonField;

/** Approves a finding, or returns it saying what is missing. The decider sees all of it, the reporter's note included. */
class FindingDecisionDialog extends StepDialog {

    FindingDecisionDialog(OpenLead page, Findings findings) {
        super(page, "casework.finding.decide", "casework.finding.approve");
        Findings.Draft draft = page.shown().finding().orElseThrow().draft();
        fields().add(shown("conclusion", getTranslation(Texts.key(draft.conclusion()))));
        fields().add(shown("reasoning", draft.reasoning()));
        if (!draft.facts().isEmpty()) {
            fields().add(shown("facts", draft.facts()));
        }
        fields().add(shown("publicNote", draft.publicNote()));
        ReasonField opinion = new ReasonField(getTranslation("casework.notice.opinion")).optional();
        fields().add(opinion);
        does(() -> findings.approve(page.id(), page.version(), opinion.words()));
        Button back = new Button(getTranslation("casework.finding.return"), click -> {
            close();
            returning(page, findings).open();
        });
        getFooter().addComponentAsFirst(back);
    }

    private Div shown(String what, String text) {
        return Panel.labelled(getTranslation("casework.finding." + what), Panel.words(text));
    }

    private static StepDialog returning(OpenLead page, Findings findings) {
        ReasonField reason = new ReasonField(page.translate("casework.finding.return.reason"));
        return new StepDialog(page, "casework.finding.return", "casework.finding.return", reason)
                .does(() -> findings.sendBack(page.id(), page.version(), reason.words()));
    }
}
