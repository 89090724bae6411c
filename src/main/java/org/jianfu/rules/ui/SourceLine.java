package org.jianfu.rules.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jianfu.policies.CitedClause;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.rules.Rule;
import org.jianfu.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** The document a rule comes from, with its clause in the policy library and whether it still holds. */
class SourceLine extends Div {

    SourceLine(Rule rule, @Nullable CitedClause clause) {
        if (clause == null) {
            add(new Span(rule.source()));
        } else {
            addClassName("jf-actions");
            add(
                    new Anchor(PolicyLinks.to(clause.ref()), rule.source()),
                    new StateBadge(clause.status(), clause.status().tone()));
        }
    }
}
