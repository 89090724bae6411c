package org.jianfu.policies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jianfu.policies.PolicyHead;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.policies.PolicyPage;

/** The published versions of a policy, and the way to compare them; nothing where there is only one. */
class VersionsSection extends Div {

    private final transient VersionNames names = new VersionNames(this::getTranslation);

    VersionsSection(PolicyPage page) {
        List<PolicyHead> versions = page.versions();
        if (versions.size() > 1) {
            addClassName("jp-versions");
            UnorderedList list = new UnorderedList();
            versions.forEach(version -> list.add(entry(page, version)));
            add(
                    new H2(getTranslation("policies.versions")),
                    list,
                    new Anchor(
                            PolicyLinks.comparison(
                                    page.head().code(),
                                    versions.get(versions.size() - 2).edition(),
                                    versions.getLast().edition()),
                            getTranslation("policies.compare")));
        }
    }

    private ListItem entry(PolicyPage page, PolicyHead version) {
        ListItem item = new ListItem(
                version.edition() == page.head().edition()
                        ? new Span(names.of(version))
                        : new Anchor(
                                PolicyLinks.comparison(page.head().code(), version.edition(), page.current()),
                                names.of(version)),
                new Span(" "),
                new StatusBadge(version.status()));
        return item;
    }
}
