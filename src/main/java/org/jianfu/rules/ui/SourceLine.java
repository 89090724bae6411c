package org.jianfu.rules.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jianfu.policies.CitedClause;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.policies.PolicyStatus;
import org.jianfu.rules.Rule;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.StateBadge.Tone;
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
                    new StateBadge(clause.status(), tone(clause.status())));
        }
    }

    private static Tone tone(PolicyStatus status) {
        return switch (status) {
            case IN_FORCE -> Tone.GOOD;
            case NOT_YET -> Tone.ACTIVE;
            case AMENDED, REPEALED -> Tone.BAD;
            case UNVERIFIED -> Tone.ATTENTION;
        };
    }
}
