package org.jianfu.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jianfu.activity.Entry;
import org.jianfu.casework.LeadFacts;
import org.jianfu.casework.LeadPage;
import org.jianfu.casework.LeadQueue;
import org.jianfu.casework.Leads;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.Failures;
import org.jianfu.ui.Page;

/** One lead 问题线索: what was reported and found on the left; what comes next and what happened on the right. */
@Route(CaseworkNavigation.LEAD_ROUTE)
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR, Role.Name.DISCIPLINE_INSPECTOR})
@StyleSheet("jianfu/casework.css")
class LeadView extends Page implements BeforeEnterObserver, OpenLead {

    private final transient LeadTools tools;
    private final transient LiveUpdates live;
    private final transient Names names;
    private final DialoguePanel dialogue = new DialoguePanel(this);
    private final ArrivedBanner changed;
    private final Div file = new Div();
    private final Div aside = new Div();
    private transient LeadPage shown;
    private int seenSteps;

    @SuppressWarnings("NullAway.Init")
    LeadView(LeadTools tools, Names names, LiveUpdates live) {
        super("casework.lead.title");
        this.tools = tools;
        this.names = names;
        this.live = live;
        changed = new ArrivedBanner(getTranslation("casework.lead.changed.reload"), this::load);
        file.addClassName("cw-file");
        aside.addClassName("cw-aside");
        Div columns = new Div(aside, file);
        columns.addClassName("cw-columns");
        add(changed, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LeadId id = new LeadId(
                number(event.getRouteParameters().get(CaseworkNavigation.LEAD).orElse("")));
        shown = tools.pages().open(id);
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
        shown = tools.pages().open(id());
        show();
    }

    private void show() {
        changed.hide();
        names.learn(shown);
        LeadFacts lead = lead();
        heading(lead.number() == null ? getTranslation("casework.lead.new") : lead.number());
        actions(Tones.badge(lead.state()));
        List<Entry> steps = shown.history();
        seenSteps = steps.size();
        dialogue.refresh();
        file.removeAll();
        file.add(
                new FactsPanel(this),
                new ReportPanel(this),
                dialogue,
                new VerificationPanel(this),
                new EvidencePanel(this),
                new FindingPanel(this),
                new DisposalPanel(this));
        aside.removeAll();
        aside.add(
                new NextStepPanel(this),
                new OtherStepsPanel(this),
                new HistoryPanel(steps, names, tools.clock().getZone()));
    }

    @Override
    public void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            if (Failures.isConflict(failure)) {
                throw whatOthersDid();
            }
            throw failure;
        }
        showOrLeave();
    }

    private Refused whatOthersDid() {
        int before = seenSteps;
        load();
        String news = shown.history().stream()
                .skip(before)
                .map(entry -> HistoryPanel.sentence(entry, names, this))
                .reduce((first, second) -> second)
                .orElse("");
        return new Refused("casework.refused.changed", news);
    }

    /** After a transfer or a withdrawal the lead may not be this person's to see any more. */
    private void showOrLeave() {
        if (tools.leads().maySee(id())) {
            load();
            return;
        }
        Notification.show(getTranslation("casework.lead.gone"), 6000, Notification.Position.BOTTOM_CENTER);
        CaseworkNavigation.toQueue(LeadQueue.NEW);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        var subscription = live.subscribe(Leads.TOPIC, () -> ui.access(this::somethingHappened));
        addDetachListener(detach -> {
            detach.unregisterListener();
            subscription.remove();
        });
    }

    /** What one is typing stays; the page says that there is something new and waits. */
    private void somethingHappened() {
        if (!tools.leads().maySee(id())) {
            showOrLeave();
        } else if (tools.pages().history(id()).size() > seenSteps) {
            changed.show(getTranslation("casework.lead.changed"));
        }
    }

    @Override
    public LeadPage shown() {
        return shown;
    }

    @Override
    public LeadTools tools() {
        return tools;
    }

    @Override
    public Names names() {
        return names;
    }
}
