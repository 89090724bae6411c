package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ReasonField;

/** A dialog that takes one step with the open lead, on the state its reader last saw. */
class StepDialog extends FormDialog {

    private final OpenLead page;
    private final String titleKey;

    public StepDialog(OpenLead page, String titleKey, String actionKey, Component... content) {
        super(page.translate(titleKey), page.translate(actionKey), content);
        this.page = page;
        this.titleKey = titleKey;
    }

    public final StepDialog does(Runnable step) {
        onAct(() -> page.attempt(step));
        keepingDraft(titleKey);
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
        ReasonField reason = new ReasonField(page.translate(label)).hint(page.translate(helper));
        StepDialog dialog = new StepDialog(page, titleKey, actionKey, reason);
        return dialog.does(() -> step.accept(reason.words()));
    }
}
