package org.jianfu.ledger.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.jianfu.policies.CitedClause;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.ui.StateBadge;

/** The clause that was broken, in the policy library, and whether its policy still holds. */
class ClauseLine extends Div {

    ClauseLine(CitedClause clause) {
        addClassNames("jf-actions", "lg-clause");
        add(
                new Anchor(PolicyLinks.to(clause.ref()), getTranslation("ledger.toClause", clause.name())),
                new StateBadge(clause.status(), clause.status().tone()));
    }
}
