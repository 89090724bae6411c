package org.jianfu.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.Leads;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Category;
import org.jianfu.kernel.Role;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.Page;
import org.jianfu.units.Units;

/** The workbench 工作台: the queues of leads, as far as this person may see them. */
@Route(CaseworkLinks.LEADS)
@Menu(title = "casework.menu.leads", order = 100, icon = "vaadin:inbox")
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR, Role.Name.DISCIPLINE_INSPECTOR})
@StyleSheet("jianfu/casework.css")
class LeadsView extends Page implements AfterNavigationObserver {

    private final transient Leads leads;
    private final transient LiveUpdates live;
    private final QueueTabs tabs = new QueueTabs();
    private final FilterBar bar;
    private final LeadGrid grid;
    private final ArrivedBanner arrived;
    private final Paragraph total = new Paragraph();
    private final Div empty = new Div();
    private LeadFilter filter = LeadFilter.of(LeadFilter.Queue.NEW);
    private long knownNew;

    LeadsView(Leads leads, Units units, Categories categories, Names names, LiveUpdates live, Clock clock) {
        super("casework.leads.title");
        this.leads = leads;
        this.live = live;
        List<Category> kinds = categories.all();
        names.learnCategories(kinds);
        bar = new FilterBar(units, kinds, CaseworkNavigation::toLeads);
        arrived = new ArrivedBanner(getTranslation("casework.leads.arrived.show"), this::refresh);
        grid = new LeadGrid(leads, names, clock);
        total.addClassName("cw-total");
        total.getElement().setAttribute("aria-live", "polite");
        addClassName("cw-workbench");
        add(tabs, bar, arrived, total, grid, empty);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = FilterInUrl.filter(event.getLocation().getQueryParameters());
        tabs.show(filter);
        bar.show(filter);
        refresh();
    }

    private void refresh() {
        Leads.Workbench workbench = leads.workbench(filter, LeadGrid.PAGE);
        tabs.count(workbench.counts());
        knownNew = workbench.counts().getOrDefault(LeadFilter.Queue.NEW, 0L);
        arrived.hide();
        grid.show(filter, workbench);
        showTotal(workbench.total());
    }

    private void showTotal(long found) {
        total.setText(getTranslation("casework.leads.total", found));
        total.setVisible(found > 0);
        grid.setVisible(found > 0);
        empty.removeAll();
        if (found == 0) {
            String key = "casework.leads.empty."
                    + (filter.isNarrowed() ? "filtered" : filter.queue().name());
            empty.add(new EmptyState(getTranslation(key), getTranslation(key + ".next")));
        }
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

    /** A push carries nothing; what changed is asked again, under this person's own scope. */
    private void somethingHappened() {
        Map<LeadFilter.Queue, Long> counts = leads.counts();
        tabs.count(counts);
        long more = counts.getOrDefault(LeadFilter.Queue.NEW, 0L) - knownNew;
        if (more > 0) {
            arrived.show(getTranslation("casework.leads.arrived", more));
        } else {
            knownNew += more;
            grid.refresh();
            showTotal(leads.count(filter));
        }
    }
}
