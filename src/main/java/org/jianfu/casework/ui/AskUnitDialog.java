package org.jianfu.casework.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.jianfu.casework.Verification;
import org.jianfu.casework.VerificationForm;
import org.jianfu.ui.DayField;
import org.jianfu.units.Unit;

/** A question to other units; the units read exactly what stands here. */
class AskUnitDialog extends StepDialog {

    private final OpenLead page;
    private final TextArea question;
    private final DatePicker due;
    private final FilesField files;

    /** Asks units for the first time. */
    public static AskUnitDialog first(OpenLead page) {
        MultiSelectComboBox<Unit> units = UnitField.several(page.tools().units());
        units.setLabel(page.translate("casework.ask.units"));
        units.setHelperText(page.translate("casework.ask.units.helper"));
        units.setWidthFull();
        AskUnitDialog dialog = new AskUnitDialog(page, "casework.ask.title");
        dialog.before(units);
        dialog.does(() -> page.tools()
                .verifications()
                .ask(
                        page.id(),
                        page.version(),
                        units.getValue().stream().map(Unit::id).toList(),
                        dialog.form()));
        return dialog;
    }

    /** Asks the same unit about what its answer left open. */
    public static AskUnitDialog again(OpenLead page, Verification request) {
        AskUnitDialog dialog = new AskUnitDialog(page, "casework.ask.again");
        dialog.does(
                () -> page.tools().verifications().askAgain(page.id(), request.id(), request.version(), dialog.form()));
        return dialog;
    }

    private AskUnitDialog(OpenLead page, String titleKey) {
        super(page, titleKey, "casework.ask.send");
        this.page = page;
        question = words(getTranslation("casework.ask.question"), getTranslation("casework.ask.question.helper"), 5000);
        due = new DayField("");
        due.setLabel(getTranslation("casework.ask.due"));
        due.setValue(page.tools().verifications().defaultDue());
        files = new FilesField(
                getTranslation("casework.ask.files"),
                (name, content) -> page.tools().files().accept(this.page.id(), name, content));
        fields().add(question, due, files);
    }

    private void before(MultiSelectComboBox<Unit> units) {
        fields().addComponentAsFirst(units);
    }

    private VerificationForm form() {
        return new VerificationForm(question.getValue(), due.getValue(), files.files());
    }
}
