package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A dialog that does one thing. It closes when the action is done and not before: whatever goes wrong is said inside it,
 * and what was typed stays.
 */
public class FormDialog extends Dialog {

    private static final String FOCUS_THE_FIRST_FIELD =
            "setTimeout(() => this.querySelector('input, textarea, vaadin-select-value-button')?.focus())";

    private final ProblemText problem = new ProblemText();
    private final Div fields = new Div();
    private final Button act;
    private Runnable work = () -> {};
    private @Nullable DraftKeeper draft;

    /**
     * @param title the wording of the dialog's heading
     * @param action the wording of its primary button, a verb that names the action
     * @param content the fields
     */
    public FormDialog(String title, String action, Component... content) {
        setHeaderTitle(title);
        addClassName("jf-dialog");
        setCloseOnOutsideClick(false);
        fields.addClassName("jf-fields");
        fields.add(content);
        add(problem, fields);
        act = new Button(action, click -> tryIt());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.setDisableOnClick(true);
        act.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Button cancel = new Button(getTranslation("ui.cancel"), click -> close());
        getFooter().add(cancel, act);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fields.getElement().executeJs(FOCUS_THE_FIRST_FIELD);
            }
        });
    }

    /**
     * What the primary button does.
     *
     * @param work throws {@link Refused} when it cannot be done; whatever else it throws is said as well
     * @return this dialog
     */
    public FormDialog onAct(Runnable work) {
        this.work = work;
        return this;
    }

    /**
     * What is typed comes back when the dialog is opened again before it did its one thing.
     *
     * @param key names the dialog within its page, the same for the same thing
     */
    public FormDialog keepingDraft(String key) {
        DraftKeeper keeper = DraftKeeper.here(fields, key, getHeaderTitle());
        addComponentAsFirst(keeper);
        draft = keeper;
        return this;
    }

    /** Marks the action as one that cannot be undone. */
    public FormDialog dangerous() {
        act.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    private void tryIt() {
        tryTo(work);
        act.setEnabled(true);
    }

    /** Does something and closes; what goes wrong is said inside the dialog. */
    protected final void tryTo(Runnable work) {
        if (problem.tryTo(work)) {
            if (draft != null) {
                draft.done();
            }
            close();
        }
    }

    /** Where the fields stand, for dialogs that build them one by one. */
    protected final Div fields() {
        return fields;
    }

    /** Says what is wrong at the top of the dialog; an empty text takes it away. */
    public final void say(String text) {
        problem.say(text);
    }
}
