package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.LeadPage;

/** What is due next, as one button; why not, where this person cannot take it now. */
class NextStepPanel extends Panel {

    NextStepPanel(OpenLead page, LeadSteps steps) {
        super("casework.lead.next");
        addClassName("cw-next");
        LeadPage.Facts lead = page.lead();
        Optional<LeadAction> due = page.shown().steps().due();
        add(new Paragraph(getTranslation("casework.lead.next." + lead.state().name())));
        due.ifPresent(action -> add(new StepButton(page, steps, action, ButtonVariant.LUMO_PRIMARY)));
    }
}
