package org.jianfu.casework.ui;

import org.jianfu.casework.Investigation;
import org.jianfu.ui.DayField;
import org.jianfu.ui.RecordFields;
import org.jianfu.vault.ui.FilesField;

/** Adds a piece of evidence: what it shows, where it comes from, since when, with files where there are any. */
class EvidenceDialog extends StepDialog {

    EvidenceDialog(OpenLead page, Investigation investigation) {
        super(page, "casework.evidence.title", "casework.evidence.add");
        RecordFields<Investigation.EvidenceForm> fields = new RecordFields<>(Investigation.EvidenceForm.class);
        fields.words("note", getTranslation("casework.evidence.note"), "");
        fields.line("origin", getTranslation("casework.evidence.origin"));
        DayField dated = fields.field("dated", new DayField(getTranslation("casework.evidence.dated")));
        dated.setMax(page.today());
        FilesField files = new FilesField(
                getTranslation("casework.evidence.files"),
                (name, content) -> investigation.accept(page.id(), name, content));
        fields.given("files", files::files);
        fields().add(fields, files);
        does(() -> investigation.addEvidence(page.id(), page.version(), fields.written()));
    }
}
