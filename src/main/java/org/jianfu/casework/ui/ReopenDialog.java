package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;

/** Decides whether to look again; either way the reporter reads why. */
class ReopenDialog extends StepDialog {

    public ReopenDialog(OpenLead page) {
        super(page, "casework.reopen.title", "casework.reopen.grant");
        TextArea note =
                words(getTranslation("casework.reopen.note"), getTranslation("casework.reopen.note.helper"), 500);
        fields().add(note);
        does(() -> page.tools().reopenings().grant(page.id(), page.version(), note.getValue()));
        Button decline = new Button(
                getTranslation("casework.reopen.decline"),
                click -> instead(() -> page.tools().reopenings().decline(page.id(), page.version(), note.getValue())));
        getFooter().addComponentAsFirst(decline);
    }
}
