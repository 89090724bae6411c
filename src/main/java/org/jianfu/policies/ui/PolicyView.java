package org.jianfu.policies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.Policies;
import org.jianfu.policies.PolicyHead;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.policies.PolicyPage;
import org.jianfu.policies.PolicyReferences;
import org.jianfu.ui.FactList;
import org.jianfu.ui.Page;
import org.jspecify.annotations.Nullable;

/** One policy inside the staff portal; editors say here what they have compared with the original. */
@Route(PolicyLinks.STAFF_POLICIES + "/:policy")
@StyleSheet("jianfu/learn.css")
@StyleSheet("jianfu/policies.css")
@PermitAll
class PolicyView extends Page implements BeforeEnterObserver, AfterNavigationObserver {

    /** What the browser does by itself on a plain page: the clause the address names is in sight. */
    private static final String SHOW_THE_CLAUSE =
            "setTimeout(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView())";

    private final transient Policies policies;
    private final transient PolicyReferences references;
    private final transient Trail trail;
    private final transient People people;
    private final transient Clock clock;
    private final transient @Nullable PolicyDialogs dialogs;
    private final transient PolicyFacts facts = new PolicyFacts(this::getTranslation);
    private final Div reader = new Div();

    /** A link to a clause asks for the page again; drawn anew it would lose a click on the way. */
    private String shown = "";

    PolicyView(
            Policies policies,
            PolicyReferences references,
            PolicyDialogs.Desks desks,
            Trail trail,
            People people,
            CurrentUser currentUser,
            Clock clock) {
        super("policies.library");
        this.policies = policies;
        this.references = references;
        this.trail = trail;
        this.people = people;
        this.clock = clock;
        Staff me = currentUser.require();
        boolean mayConfirm = me.is(Role.EDITOR) || me.is(Role.SUPERVISOR);
        dialogs = mayConfirm ? new PolicyDialogs(desks, LocalDate.now(clock), this::show) : null;
        reader.addClassNames("jl-reader", "jl-staff");
        add(reader);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String policy = event.getRouteParameters().get("policy").orElseThrow();
        if (!policy.equals(shown)) {
            show(policy);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement().executeJs(SHOW_THE_CLAUSE);
    }

    private void show(String code) {
        PolicyPage page = policies.page(code);
        shown = code;
        heading(page.head().particulars().title(getLocale()));
        reader.removeAll();
        reader.add(contents(page), content(page));
    }

    private Nav contents(PolicyPage page) {
        OrderedList clauses = new OrderedList();
        page.clauses().forEach(clause -> clauses.add(new ListItem(link(page.head(), clause))));
        Nav contents = new Nav(clauses);
        contents.addClassName("jl-toc");
        contents.getElement().setAttribute("aria-label", getTranslation("policies.clauses"));
        return contents;
    }

    private static Anchor link(PolicyHead policy, PolicyPage.Clause clause) {
        String number = clause.text().number();
        Anchor link = new Anchor(
                PolicyLinks.to(new ClauseRef(policy.code(), clause.text().anchor())),
                (number == null ? "" : number + " ") + clause.text().heading());
        link.setRouterIgnore(true);
        return link;
    }

    private Div content(PolicyPage page) {
        PolicyHead head = page.head();
        Div content = new Div(where(), standing(head), factList(page));
        if (page.replacedBy() != null) {
            content.add(succession("policies.replacedBy", page.replacedBy()));
        }
        page.replaces().forEach(other -> content.add(succession("policies.replaces", other)));
        content.add(new VersionsSection(page));
        if (head.particulars().note() != null) {
            Paragraph note = new Paragraph(head.particulars().note());
            note.addClassName("jl-note");
            content.add(note);
        }
        content.add(new H2(getTranslation("policies.clauses")));
        content.add(quiet(getTranslation(page.clauses().isEmpty() ? "policies.noClauses" : "policies.ownWords")));
        PolicyReferences.Of resting = references.to(head.code(), getLocale());
        page.clauses().forEach(clause -> content.add(card(head, clause, resting)));
        if (!resting.besides(page).isEmpty()) {
            content.add(new H3(getTranslation("policies.besides")), new ReferenceList(resting.besides(page)));
        }
        if (dialogs != null) {
            content.add(new PolicyTrail(trail.of(Subject.of(page.id())), people, clock.getZone()));
        }
        return content;
    }

    private ClauseCard card(PolicyHead policy, PolicyPage.Clause clause, PolicyReferences.Of resting) {
        ClauseCard card =
                new ClauseCard(clause, facts, resting.clause(clause.text().anchor()));
        PolicyDialogs mine = dialogs;
        return mine == null ? card : card.confirmedBy(mine, policy.code(), clause);
    }

    /** What has taken a policy's place, or whose place it took. */
    private Paragraph succession(String key, PolicyHead other) {
        Paragraph succession = new Paragraph(
                new Span(getTranslation(key)),
                new Anchor(
                        PolicyLinks.to(ClauseRef.to(other.code())),
                        other.particulars().title(getLocale())),
                new StatusBadge(other.status()));
        succession.addClassName("jp-standing");
        return succession;
    }

    private Paragraph where() {
        Paragraph where = new Paragraph(new Anchor(PolicyLinks.STAFF_POLICIES, getTranslation("policies.library")));
        where.addClassName("jl-where");
        return where;
    }

    private Paragraph standing(PolicyHead head) {
        Paragraph standing = new Paragraph(
                new StatusBadge(head.status()), new Span(getTranslation("policies.meaning." + head.status())));
        standing.addClassName("jp-standing");
        return standing;
    }

    private Div factList(PolicyPage page) {
        FactList list = new FactList();
        facts.of(page.head()).forEach(fact -> list.fact(fact.term(), fact.value()));
        Div box = new Div(list);
        PolicyDialogs mine = dialogs;
        if (mine != null) {
            Div buttons =
                    new Div(new Button(getTranslation("policies.confirmParticulars"), click -> mine.confirm(page)));
            if (page.head().particulars().repealed() == null) {
                buttons.add(new Button(getTranslation("policies.repeal"), click -> mine.repeal(page, policies.all())));
            }
            buttons.add(new Button(
                    getTranslation("policies.revise"),
                    click -> go(PolicyLinks.to(mine.revise(page.head().code())))));
            buttons.addClassName("jf-actions");
            box.add(buttons);
        }
        box.addClassName("jp-sheet");
        return box;
    }

    private void go(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    private static Paragraph quiet(String text) {
        Paragraph quiet = new Paragraph(text);
        quiet.addClassName("jl-quiet");
        return quiet;
    }
}
