package org.jianfu.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import org.jianfu.casework.queue.LeadFilter;
import org.jianfu.casework.queue.LeadQueue;
import org.jianfu.casework.ui.queue.FilterInUrl;
import org.jianfu.casework.ui.queue.LeadsView;
import org.jianfu.kernel.LeadId;

/** The routes of casework others may link to. */
public final class CaseworkNavigation {

    public static final String LEAD = "lead";

    private CaseworkNavigation() {}

    /** Opens one lead. */
    public static void toLead(LeadId id) {
        UI.getCurrent().navigate(LeadView.class, new RouteParameters(LEAD, id.toString()));
    }

    /** Opens the workbench at a queue. */
    public static void toQueue(LeadQueue queue) {
        toLeads(LeadFilter.of(queue));
    }

    public static void toLeads(LeadFilter filter) {
        UI.getCurrent().navigate(LeadsView.class, FilterInUrl.parameters(filter));
    }
}
