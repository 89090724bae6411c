package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.casework.LeadPage;
import org.jianfu.casework.Leads;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.ui.Failures;
import org.jianfu.ui.Page;

/**
 * A step with a lead for which one needs before one's eyes what is known of it: that stands on one side and scrolls by itself,
 * the step on the other.
 */
abstract class BesidePage extends Page implements BeforeEnterObserver, OpenLead {

    private final transient Leads leads;
    private final transient Names names;
    private final transient Clock clock;
    private final Paragraph about = new Paragraph();
    private final Div known = new Div();
    private final Div step = new Div();
    private transient LeadPage shown;

    /** @param titleKey text key of the page's heading */
    @SuppressWarnings("NullAway.Init")
    BesidePage(String titleKey, Leads leads, Names names, Clock clock) {
        super(titleKey);
        this.leads = leads;
        this.names = names;
        this.clock = clock;
        known.addClassNames("cw-half", "cw-known");
        step.addClassName("cw-half");
        // whoever uses the keyboard can scroll it too
        known.getElement().setAttribute("tabindex", "0");
        known.getElement().setAttribute("role", "region");
        known.getElement().setAttribute("aria-label", getTranslation("casework.lead.known"));
        Div sides = new Div(known, step);
        sides.addClassName("cw-sides");
        about.addClassName("jf-lead");
        add(about, sides);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            look(new LeadId(Long.parseLong(
                    event.getRouteParameters().get(CaseworkNavigation.LEAD).orElse(""))));
        } catch (NumberFormatException e) {
            throw new NotVisible("lead");
        }
        step.removeAll();
        step.add(step().toArray(Component[]::new));
    }

    private void look(LeadId id) {
        shown = leads.look(id);
        names.learn(shown);
        about.setText(Stream.of(lead().number(), names.unit(lead().unit()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        known.removeAll();
        known.removeAll();
        known.add(known().toArray(Component[]::new));
    }

    /** What is known. */
    abstract Stream<Component> known();

    /** What is written or decided, or why this person cannot do that now. */
    abstract Stream<Component> step();

    /** What was typed stays when somebody was faster; what is known is shown anew. */
    @Override
    public void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            if (Failures.isConflict(failure)) {
                int before = shown.history().size();
                look(id());
                throw HistoryPanel.changed(shown, before, this);
            }
            throw failure;
        }
        CaseworkNavigation.toLead(id());
    }

    @Override
    public boolean isBeside() {
        return true;
    }

    @Override
    public LeadPage shown() {
        return shown;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Names names() {
        return names;
    }
}
