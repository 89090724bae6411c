package org.jianfu.casework.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.casework.Investigation;
import org.jianfu.casework.Verification;
import org.jianfu.casework.Verifications;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.CountedDue;
import org.jianfu.ui.DayField;
import org.jianfu.ui.RecordFields;
import org.jianfu.ui.WrongField;
import org.jianfu.units.Unit;
import org.jianfu.units.ui.UnitField;
import org.jianfu.vault.ui.FilesField;

/** A question to other units; the units read exactly what stands here. */
class AskUnitDialog extends StepDialog {

    private final RecordFields<Verification.Form> fields = new RecordFields<>(Verification.Form.class);

    /** Asks units for the first time. */
    static AskUnitDialog first(OpenLead page, Verifications verifications, Investigation investigation) {
        MultiSelectComboBox<Unit> units = UnitField.several(
                page.translate("casework.ask.units"), (text, limit) -> verifications.askable(page.id(), text, limit));
        units.setHelperText(page.translate("casework.ask.units.helper"));
        AskUnitDialog dialog = new AskUnitDialog(page, "casework.ask.title", verifications.defaultDue(), investigation);
        dialog.before(units);
        dialog.does(() -> verifications.ask(page.id(), page.version(), asked(units), dialog.fields.written()));
        return dialog;
    }

    /** Asks the same unit about what its answer left open. */
    static AskUnitDialog again(
            OpenLead page, Verification request, Verifications verifications, Investigation investigation) {
        AskUnitDialog dialog = new AskUnitDialog(page, "casework.ask.again", verifications.defaultDue(), investigation);
        dialog.does(() -> verifications.askAgain(page.id(), request.id(), request.version(), dialog.fields.written()));
        return dialog;
    }

    private AskUnitDialog(OpenLead page, String titleKey, LocalDate until, Investigation investigation) {
        super(page, titleKey, "casework.ask.send");
        fields.words(
                "question", getTranslation("casework.ask.question"), getTranslation("casework.ask.question.helper"));
        DayField due = fields.field("until", new DayField(getTranslation("casework.ask.due")));
        due.setValue(until);
        due.setHelperText(CountedDue.note(until));
        FilesField files = new FilesField(
                getTranslation("casework.ask.files"),
                (name, content) -> investigation.accept(page.id(), name, content));
        fields.given("files", files::files);
        fields().add(fields, files);
    }

    private void before(MultiSelectComboBox<Unit> units) {
        fields().addComponentAsFirst(units);
    }

    private static List<UnitId> asked(MultiSelectComboBox<Unit> units) {
        if (units.isEmpty()) {
            throw WrongField.at(units, new Refused("casework.refused.askNobody"));
        }
        return units.getValue().stream().map(Unit::id).toList();
    }
}
