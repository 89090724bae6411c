package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.jianfu.casework.Triage;

/** Decides whether to look again; either way the reporter reads why. */
class ReopenDialog extends StepDialog {

    ReopenDialog(OpenLead page, Triage triage) {
        super(page, "casework.reopen.title", "casework.reopen.grant");
        TextArea note =
                words(getTranslation("casework.reopen.note"), getTranslation("casework.reopen.note.helper"), 500);
        fields().add(note);
        does(() -> triage.reopen(page.id(), page.version(), note.getValue()));
        Button decline = new Button(
                getTranslation("casework.reopen.decline"),
                click -> instead(() -> triage.declineReopening(page.id(), page.version(), note.getValue())));
        getFooter().addComponentAsFirst(decline);
    }
}
