package org.jianfu.policies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jianfu.policies.PolicyPage;
import org.jspecify.annotations.Nullable;

/** A clause: what it says, and how that is known. */
class ClauseCard extends Section {

    /** @param deeds what may be done about it, or null for a reader */
    ClauseCard(PolicyPage.Clause clause, PolicyFacts facts, @Nullable PolicyDialogs deeds, String policy) {
        setId(clause.text().anchor());
        addClassName("jp-clause");
        add(heading(clause), new Paragraph(clause.text().body()), proof(clause, facts));
        if (deeds != null && !clause.proof().verified()) {
            Button confirm = new Button(getTranslation("policies.confirm"), click -> deeds.confirm(policy, clause));
            confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
            confirm.setAriaLabel(
                    getTranslation("policies.confirmOf", clause.text().heading()));
            add(confirm);
        }
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
