package org.jianfu.casework.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jianfu.casework.EvidenceForm;
import org.jianfu.ui.DayField;

/** Adds a piece of evidence: what it shows, where it comes from, since when, with files where there are any. */
class EvidenceDialog extends StepDialog {

    public EvidenceDialog(OpenLead page) {
        super(page, "casework.evidence.title", "casework.evidence.add");
        TextArea note = words(getTranslation("casework.evidence.note"), "", 5000);
        TextField origin = new TextField(getTranslation("casework.evidence.origin"));
        DatePicker dated = new DayField("");
        dated.setLabel(getTranslation("casework.evidence.dated"));
        dated.setMax(LocalDate.now(page.tools().clock()));
        dated.setValue(LocalDate.now(page.tools().clock()));
        FilesField files = new FilesField(
                getTranslation("casework.evidence.files"),
                (name, content) -> page.tools().files().accept(page.id(), name, content));
        fields().add(note, origin, dated, files);
        does(() -> page.tools()
                .evidence()
                .add(
                        page.id(),
                        page.version(),
                        new EvidenceForm(note.getValue(), origin.getValue(), dated.getValue(), files.files())));
    }
}
