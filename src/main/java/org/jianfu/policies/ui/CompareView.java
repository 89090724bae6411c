package org.jianfu.policies.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.Policies;
import org.jianfu.policies.PolicyHead;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.policies.PolicyPage;
import org.jianfu.ui.Page;

/** Any two published versions of a policy side by side; the address says which. */
@Route(PolicyLinks.STAFF_POLICIES + "/:policy/compare")
@StyleSheet("jianfu/learn.css")
@StyleSheet("jianfu/policies.css")
@PermitAll
class CompareView extends Page implements BeforeEnterObserver {

    private final transient Policies policies;
    private final transient VersionNames names = new VersionNames(this::getTranslation);
    private final Div content = new Div();
    private String policy = "";

    CompareView(Policies policies) {
        super("policies.compare");
        this.policies = policies;
        content.addClassName("jl-staff");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        policy = event.getRouteParameters().get("policy").orElseThrow();
        PolicyPage page = policies.page(policy);
        QueryParameters query = event.getLocation().getQueryParameters();
        List<PolicyHead> versions = page.versions();
        PolicyHead before = chosen(query, "before", versions, versions.get(Math.max(0, versions.size() - 2)));
        PolicyHead after = chosen(query, "after", versions, versions.getLast());
        Paragraph where = new Paragraph(new Anchor(
                PolicyLinks.to(ClauseRef.to(policy)), page.head().particulars().title(getLocale())));
        where.addClassName("jl-where");
        content.removeAll();
        content.add(
                where,
                chooser(versions, before, after),
                new ComparisonTable(policies.compare(policy, before.edition(), after.edition())));
    }

    private static PolicyHead chosen(
            QueryParameters query, String name, List<PolicyHead> versions, PolicyHead otherwise) {
        String wanted = query.getSingleParameter(name).orElse("");
        return versions.stream()
                .filter(version -> String.valueOf(version.edition()).equals(wanted))
                .findFirst()
                .orElse(otherwise);
    }

    private Div chooser(List<PolicyHead> versions, PolicyHead before, PolicyHead after) {
        Select<PolicyHead> earlier = select("policies.compare.before", versions, before);
        Select<PolicyHead> later = select("policies.compare.after", versions, after);
        earlier.addValueChangeListener(change -> go(change.getValue(), later.getValue()));
        later.addValueChangeListener(change -> go(earlier.getValue(), change.getValue()));
        Div chooser = new Div(earlier, later);
        chooser.addClassName("jf-filters");
        return chooser;
    }

    private Select<PolicyHead> select(String key, List<PolicyHead> versions, PolicyHead chosen) {
        Select<PolicyHead> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(versions);
        select.setItemLabelGenerator(names::of);
        select.setValue(chosen);
        return select;
    }

    private void go(PolicyHead before, PolicyHead after) {
        getUI().ifPresent(ui -> ui.navigate(PolicyLinks.comparison(policy, before.edition(), after.edition())));
    }
}
