package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jianfu.casework.Lead;
import org.jianfu.casework.LeadAction;
import org.jianfu.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** What is due next, as one button; the other steps below it, and why those that cannot be taken now cannot. */
class NextStepPanel extends Panel {

    private final OpenLead page;
    private final LeadSteps steps;

    NextStepPanel(OpenLead page) {
        super("casework.lead.next");
        this.page = page;
        this.steps = new LeadSteps(page);
        addClassName("cw-next");
        Lead lead = page.lead();
        add(new Paragraph(getTranslation("casework.lead.next." + lead.state().name())));
        Optional<LeadAction> due = page.tools().policy().due(lead);
        due.ifPresent(action -> add(step(action, true)));
        List<LeadAction> others = LeadAction.others(lead.state()).stream()
                .filter(action -> !due.equals(Optional.of(action)) && isWorthOffering(action, lead))
                .toList();
        if (!others.isEmpty()) {
            add(new H3(getTranslation("casework.lead.next.others")));
            others.forEach(action -> add(step(action, false)));
        }
    }

    private boolean isWorthOffering(LeadAction action, Lead lead) {
        return switch (action) {
            case TAKE -> lead.assignee() == null;
            case CLOSE, DISPOSE, ORDER -> page.allows(action);
            default -> true;
        };
    }

    private Div step(LeadAction action, boolean primary) {
        Button button = new Button(getTranslation(Texts.key(action)), click -> steps.begin(action));
        button.addThemeVariants(primary ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_TERTIARY);
        button.setWidthFull();
        button.addClassName(primary ? "cw-primary" : "cw-other");
        Div step = new Div(button);
        step.addClassName("cw-step");
        @Nullable String why = page.whyNot(action);
        if (why != null) {
            button.setEnabled(false);
            Paragraph reason = new Paragraph(why);
            reason.addClassName("cw-why");
            step.add(reason);
        }
        return step;
    }
}
