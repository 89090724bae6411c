package org.jianfu.policies.ui;

import com.vaadin.flow.component.html.Span;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.PolicyStatus;

/** Whether a policy holds, as the plain pages show it. */
class StatusBadge extends Span {

    StatusBadge(PolicyStatus status) {
        addClassNames("jl-status", PolicyModel.style(status));
        setText(getTranslation(Texts.key(status)));
    }

    /** What nobody has compared with its original yet. */
    static Span unverified() {
        Span badge = new Span();
        badge.addClassNames("jl-status", "jl-unverified");
        badge.setText(badge.getTranslation("policies.unverified"));
        return badge;
    }
}
