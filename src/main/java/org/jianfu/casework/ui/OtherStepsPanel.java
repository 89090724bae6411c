package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Optional;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.LeadPage;

/** The steps one may look for beside the one that is due; those that cannot be taken now say why. */
class OtherStepsPanel extends Panel {

    OtherStepsPanel(OpenLead page, LeadSteps steps) {
        super("casework.lead.next.others");
        addClassName("jf-screen-only");
        addClassName("cw-others");
        LeadPage.Facts lead = page.lead();
        Optional<LeadAction> due = page.shown().steps().due();
        List<LeadAction> others = LeadAction.others(lead.state()).stream()
                .filter(action -> !due.equals(Optional.of(action)) && isWorthOffering(page, action))
                .toList();
        others.forEach(action -> add(new StepButton(page, steps, action, ButtonVariant.LUMO_TERTIARY)));
        setVisible(!others.isEmpty());
    }

    private static boolean isWorthOffering(OpenLead page, LeadAction action) {
        return switch (action) {
            case TAKE -> page.lead().assignee() == null;
            case CLOSE, DISPOSE -> page.allows(action);
            case ORDER -> !page.shown().consequences().entries().isEmpty();
            default -> true;
        };
    }
}
