package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import org.jianfu.casework.Triage;
import org.jianfu.ui.ReasonField;

/** Decides whether to look again; either way the reporter reads why. */
class ReopenDialog extends StepDialog {

    ReopenDialog(OpenLead page, Triage triage) {
        super(page, "casework.reopen.title", "casework.reopen.grant");
        ReasonField note = new ReasonField(getTranslation("casework.reopen.note"))
                .hint(getTranslation("casework.reopen.note.helper"));
        fields().add(note);
        does(() -> triage.reopen(page.id(), page.version(), note.words()));
        Button decline = new Button(
                getTranslation("casework.reopen.decline"),
                click -> instead(() -> triage.declineReopening(page.id(), page.version(), note.words())));
        getFooter().addComponentAsFirst(decline);
    }
}
