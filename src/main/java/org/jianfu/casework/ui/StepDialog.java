package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jianfu.ui.FormDialog;

/** A dialog that takes one step with the open lead, on the state its reader last saw. */
class StepDialog extends FormDialog {

    private final OpenLead page;

    public StepDialog(OpenLead page, String titleKey, String actionKey, Component... content) {
        super(page.translate(titleKey), page.translate(actionKey), content);
        this.page = page;
    }

    public final StepDialog does(Runnable step) {
        onAct(() -> page.attempt(step));
        return this;
    }

    /** Takes another step than the one of the primary button, with the same care. */
    final void instead(Runnable step) {
        tryTo(() -> page.attempt(step));
    }

    /** A sentence above the fields. */
    public static Paragraph text(String words) {
        return new Paragraph(words);
    }

    /** The commonest one: a step that needs a sentence of reason. */
    public static StepDialog withReason(
            OpenLead page, String titleKey, String actionKey, String label, String helper, Consumer<String> step) {
        TextArea reason = words(page.translate(label), page.translate(helper), 500);
        StepDialog dialog = new StepDialog(page, titleKey, actionKey, reason);
        return dialog.does(() -> step.accept(reason.getValue()));
    }

    /** A field for more than a line, that counts towards its limit and never cuts. */
    public static TextArea words(String label, String helper, int limit) {
        TextArea field = new TextArea(label);
        field.setHelperText(helper);
        field.setWidthFull();
        field.setMinRows(3);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            int length = change.getValue().codePointCount(0, change.getValue().length());
            field.setHelperText(length > limit * 0.8 ? length + " / " + limit : helper);
        });
        return field;
    }
}
