package org.jianfu.policies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jianfu.policies.ClauseReference;
import org.jianfu.policies.PolicyPage;

/** A clause: what it says, and how that is known. */
class ClauseCard extends Section {

    /** @param references what rests on it */
    ClauseCard(PolicyPage.Clause clause, PolicyFacts facts, List<ClauseReference> references) {
        setId(clause.text().anchor());
        addClassName("jp-clause");
        add(heading(clause), new Paragraph(clause.text().body()), proof(clause, facts));
        if (!references.isEmpty()) {
            ReferenceList list = new ReferenceList(references);
            list.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation("policies.references") + " "
                                    + clause.text().heading());
            add(list);
        }
    }

    /** Adds the button of somebody who may compare it with its original. */
    ClauseCard confirmedBy(PolicyDialogs dialogs, String policy, PolicyPage.Clause clause) {
        if (!clause.proof().verified()) {
            Button confirm = new Button(getTranslation("policies.confirm"), click -> dialogs.confirm(policy, clause));
            confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
            confirm.setAriaLabel(
                    getTranslation("policies.confirmOf", clause.text().heading()));
            add(confirm);
        }
        return this;
    }

    private static H3 heading(PolicyPage.Clause clause) {
        H3 heading = new H3();
        String number = clause.text().number();
        if (number != null) {
            Span counted = new Span(number);
            counted.addClassName("jp-number");
            heading.add(counted, new Span(" "));
        }
        heading.add(clause.text().heading());
        return heading;
    }

    private static Paragraph proof(PolicyPage.Clause clause, PolicyFacts facts) {
        Paragraph proof = new Paragraph();
        proof.addClassName("jp-proof");
        if (!clause.proof().verified()) {
            proof.add(StatusBadge.unverified());
        }
        proof.add(new Span(facts.checked(clause.proof())));
        return proof;
    }
}
