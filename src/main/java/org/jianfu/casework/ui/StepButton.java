package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jianfu.casework.LeadAction;
import org.jianfu.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** Begins a step, or says why it cannot be taken now. */
class StepButton extends Div {

    StepButton(OpenLead page, LeadSteps steps, LeadAction action, ButtonVariant variant) {
        addClassName("cw-step");
        Button button = new Button(getTranslation(Texts.key(action)), click -> steps.begin(page, action));
        button.addThemeVariants(variant);
        add(button);
        @Nullable String why = page.whyNot(action);
        if (why != null) {
            button.setEnabled(false);
            Paragraph reason = new Paragraph(why);
            reason.addClassName("cw-why");
            add(reason);
        }
    }
}
