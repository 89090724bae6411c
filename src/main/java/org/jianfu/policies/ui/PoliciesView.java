package org.jianfu.policies.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.Policies;
import org.jianfu.policies.PolicyHead;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.policies.PolicyTopic;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.Page;
import org.jianfu.ui.Section;

/** The policy library inside the staff portal. */
@Route(PolicyLinks.STAFF_POLICIES)
@Menu(title = "policies.library", order = 305, icon = "vaadin:records")
@StyleSheet("jianfu/learn.css")
@StyleSheet("jianfu/policies.css")
@PermitAll
class PoliciesView extends Page {

    private final transient PolicyFacts facts = new PolicyFacts(this::getTranslation);

    PoliciesView(Policies policies) {
        super("policies.library");
        lead(getTranslation("policies.library.lead"));
        List<PolicyHead> all = policies.all();
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("policies.none"), getTranslation("policies.empty")));
        }
        for (PolicyTopic topic : PolicyTopic.values()) {
            List<PolicyHead> here =
                    all.stream().filter(policy -> policy.topic() == topic).toList();
            if (!here.isEmpty()) {
                add(new Section(getTranslation(Texts.key(topic)), list(here)));
            }
        }
    }

    private UnorderedList list(List<PolicyHead> policies) {
        UnorderedList list = new UnorderedList();
        list.addClassName("jp-list");
        policies.forEach(policy -> list.add(entry(policy)));
        return list;
    }

    private ListItem entry(PolicyHead policy) {
        Anchor title = new Anchor(
                PolicyLinks.to(ClauseRef.to(policy.code())),
                new Span(policy.particulars().title(getLocale())));
        Span line = new Span(facts.line(policy));
        line.addClassName("jl-quiet");
        return new ListItem(title, new StatusBadge(policy.status()), line);
    }
}
