package org.jianfu.casework.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.casework.Investigation;
import org.jianfu.ui.DayField;
import org.jianfu.vault.ui.FilesField;

/** Adds a piece of evidence: what it shows, where it comes from, since when, with files where there are any. */
class EvidenceDialog extends StepDialog {

    EvidenceDialog(OpenLead page, Investigation investigation) {
        super(page, "casework.evidence.title", "casework.evidence.add");
        TextArea note = words(getTranslation("casework.evidence.note"), "", 5000);
        TextField origin = new TextField(getTranslation("casework.evidence.origin"));
        DatePicker dated = new DayField("");
        dated.setLabel(getTranslation("casework.evidence.dated"));
        dated.setMax(page.today());
        FilesField files = new FilesField(
                getTranslation("casework.evidence.files"),
                (name, content) -> investigation.accept(page.id(), name, content));
        fields().add(note, origin, dated, files);
        does(() -> investigation.addEvidence(
                page.id(),
                page.version(),
                new Investigation.EvidenceForm(note.getValue(), origin.getValue(), dated.getValue(), files.files())));
    }
}
