package org.jianfu.casework.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jianfu.activity.SubjectPages;
import org.jianfu.casework.LeadPage;
import org.jianfu.casework.Leads;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.Failures;
import org.jianfu.ui.Page;

/** One lead 问题线索: what was reported and found on the left; what comes next and what happened on the right. */
@Route(CaseworkNavigation.LEAD_ROUTE)
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR, Role.Name.DISCIPLINE_INSPECTOR})
@StyleSheet("jianfu/casework.css")
class LeadView extends Page implements BeforeEnterObserver, OpenLead {

    private final transient Leads leads;
    private final transient LeadSteps steps;
    private final transient InquirySteps inquiry;
    private final transient SubjectPages subjects;
    private final transient Names names;
    private final transient Clock clock;
    private final DialoguePanel dialogue;
    private final ArrivedBanner changed;
    private final Div file = new Div();
    private final Div aside = new Div();
    private transient LeadPage shown;
    private int seenSteps;

    @SuppressWarnings("NullAway.Init")
    LeadView(
            Leads leads,
            LeadSteps steps,
            InquirySteps inquiry,
            SubjectPages subjects,
            Names names,
            LiveUpdates live,
            Clock clock) {
        super("casework.lead.title");
        this.leads = leads;
        this.steps = steps;
        this.inquiry = inquiry;
        this.subjects = subjects;
        this.names = names;
        this.clock = clock;
        dialogue = new DialoguePanel(this, inquiry);
        changed = new ArrivedBanner(getTranslation("casework.lead.changed.reload"), this::load);
        file.addClassName("cw-file");
        aside.addClassName("cw-aside");
        Div columns = new Div(aside, file);
        columns.addClassName("cw-columns");
        add(changed, columns);
        onNews(told -> live.subscribe(Leads.TOPIC, told)::remove, this::somethingHappened);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LeadId id = new LeadId(
                number(event.getRouteParameters().get(CaseworkNavigation.LEAD).orElse("")));
        shown = leads.open(id);
        show();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new NotVisible("lead");
        }
    }

    private void load() {
        shown = leads.open(id());
        show();
    }

    private void show() {
        changed.hide();
        names.learn(shown);
        LeadPage.Facts lead = lead();
        heading(lead.number() == null ? getTranslation("casework.lead.new") : lead.number());
        actions(Tones.badge(lead.state()));
        seenSteps = shown.history().size();
        dialogue.refresh();
        file.removeAll();
        file.add(
                new FactsPanel(this, steps),
                new ReportPanel(this, inquiry),
                dialogue,
                new VerificationPanel(this, inquiry),
                new EvidencePanel(this, inquiry),
                new FindingPanel(this, steps),
                new DisposalPanel(this));
        aside.removeAll();
        aside.add(
                new NextStepPanel(this, steps),
                new OtherStepsPanel(this, steps),
                new HistoryPanel(shown.history(), names, subjects, zone()));
    }

    @Override
    public void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            if (Failures.isConflict(failure)) {
                int before = seenSteps;
                load();
                throw HistoryPanel.changed(shown, before, this);
            }
            throw failure;
        }
        showOrLeave();
    }

    /** After a transfer or a withdrawal the lead may not be this person's to see any more. */
    private void showOrLeave() {
        if (leads.maySee(id())) {
            load();
            return;
        }
        Notification.show(getTranslation("casework.lead.gone"), 6000, Notification.Position.BOTTOM_CENTER);
        CaseworkNavigation.toLeads();
    }

    /** What one is typing stays; the page says that there is something new and waits. */
    private void somethingHappened() {
        if (!leads.maySee(id())) {
            showOrLeave();
        } else if (leads.history(id()).size() > seenSteps) {
            changed.show(getTranslation("casework.lead.changed"));
        }
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
