package org.jianfu.casework.ui;

import com.vaadin.flow.component.UI;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.LeadQueue;
import org.jianfu.kernel.LeadId;

/** The routes of casework others may link to, without a leading slash. */
final class CaseworkNavigation {

    public static final String LEADS = "staff/leads";

    /** The parameter that names a lead. */
    public static final String LEAD = "lead";

    private static final String DIGITS = "([0-9]{1,19})";

    /** The route of a lead's page. */
    public static final String LEAD_ROUTE = LEADS + "/:" + LEAD + DIGITS;

    private CaseworkNavigation() {}

    /** Where one lead is opened. */
    public static String to(LeadId id) {
        return LEADS + "/" + id;
    }

    /** Opens one lead. */
    public static void toLead(LeadId id) {
        UI.getCurrent().navigate(to(id));
    }

    /** Opens the notice of a lead beside the report. */
    public static void toNotice(LeadId id) {
        UI.getCurrent().navigate(to(id) + "/notice");
    }

    /** Opens the workbench at a queue. */
    public static void toQueue(LeadQueue queue) {
        toLeads(LeadFilter.of(queue));
    }

    public static void toLeads(LeadFilter filter) {
        UI.getCurrent().navigate(LEADS, FilterInUrl.parameters(filter));
    }
}
