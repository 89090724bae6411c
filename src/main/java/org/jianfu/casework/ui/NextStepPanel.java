package org.jianfu.casework.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ApprovalState;
import org.jianfu.approval.StepState;
import org.jianfu.casework.Findings;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.LeadState;

/** What is due next, as one button; whom it waits for, why it came back, and why not, where this person cannot take it now. */
class NextStepPanel extends Panel {

    NextStepPanel(OpenLead page, LeadSteps steps) {
        super("casework.lead.next");
        addClassName("jf-screen-only");
        addClassName("cw-next");
        Optional<LeadAction> due = page.shown().steps().due();
        WhatIsNext next = new WhatIsNext(page);
        add(new Paragraph(next.sentence()));
        returned(page).ifPresent(this::add);
        due.ifPresent(action -> add(new StepButton(page, steps, action, ButtonVariant.LUMO_PRIMARY)));
        if (due.equals(Optional.of(LeadAction.ASK_UNIT))) {
            add(new StepButton(page, steps, LeadAction.PROPOSE_FINDING, ButtonVariant.LUMO_TERTIARY));
        }
        next.letter().ifPresent(letter -> {
            Anchor link = new Anchor(letter.link(), getTranslation("casework.lead.next.letter", letter.name()));
            link.addClassName("cw-step");
            add(link);
        });
    }

    /** Why the finding came back, where that is what has to be mended. */
    static Optional<Paragraph> returned(OpenLead page) {
        return page.shown()
                .finding()
                .map(Findings.Proposed::approval)
                .filter(approval ->
                        page.lead().state() == LeadState.VERIFYING && approval.state() == ApprovalState.RETURNED)
                .flatMap(NextStepPanel::sentBack)
                .map(step -> {
                    Paragraph why = new Paragraph(page.translate(
                            "casework.lead.next.returned",
                            step.signature() == null ? "" : step.signature().name(),
                            step.opinion()));
                    why.addClassName("cw-returned");
                    return why;
                });
    }

    private static Optional<ApprovalRecord.Step> sentBack(ApprovalRecord approval) {
        return approval.steps().reversed().stream()
                .filter(step -> step.state() == StepState.RETURNED)
                .findFirst();
    }
}
