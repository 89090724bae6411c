package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/**
 * A form on a page of its own that does one thing. Whatever goes wrong is said at its head or at its field, and what was typed
 * stays: there, and as a draft for whoever comes back.
 */
public class StepForm extends Div {

    private final ProblemText problem = new ProblemText();
    private final Div content = new Div();
    private final Button act;
    private final Div buttons;
    private Runnable work = () -> {};
    private @Nullable DraftKeeper draft;

    /**
     * @param action the wording of its primary button, a verb that names what it does
     * @param content the fields, and what is read with them
     */
    public StepForm(String action, Component... content) {
        addClassName("jf-step-form");
        this.content.addClassName("jf-fields");
        this.content.add(content);
        act = new Button(action, click -> tryIt());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.setDisableOnClick(true);
        act.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        buttons = new Div(act);
        buttons.addClassName("jf-step-buttons");
        add(problem, this.content, buttons);
    }

    /** @param step what the primary button does: throws a refusal when it cannot, and leaves the page when it did */
    public final StepForm onAct(Runnable step) {
        work = step;
        return this;
    }

    /**
     * What is typed comes back.
     *
     * @param link the page, without a leading slash
     * @param title what is written there, in words
     */
    public final StepForm keepingDraft(String link, String title) {
        DraftKeeper keeper = DraftKeeper.of(content, link, "step", title);
        addComponentAsFirst(keeper);
        draft = keeper;
        return this;
    }

    /** Offers something else beside the primary button. */
    public final StepForm beside(Component... others) {
        buttons.add(others);
        return this;
    }

    private void tryIt() {
        if (problem.tryTo(work) && draft != null) {
            draft.done();
        }
        act.setEnabled(true);
    }
}
