package org.jianfu.casework.ui;

import com.vaadin.flow.component.UI;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.kernel.LeadId;

/** How this module's pages lead to each other. */
final class CaseworkNavigation {

    /** The parameter that names a lead. */
    public static final String LEAD = "lead";

    private static final String DIGITS = "([0-9]{1,19})";

    /** The route of a lead's page. */
    public static final String LEAD_ROUTE = CaseworkLinks.LEADS + "/:" + LEAD + DIGITS;

    private CaseworkNavigation() {}

    /** Opens one lead. */
    public static void toLead(LeadId id) {
        UI.getCurrent().navigate(CaseworkLinks.to(id));
    }

    /** Opens the notice of a lead beside the report. */
    public static void toNotice(LeadId id) {
        UI.getCurrent().navigate(CaseworkLinks.toNotice(id));
    }

    /** Opens the workbench. */
    public static void toLeads() {
        UI.getCurrent().navigate(CaseworkLinks.LEADS);
    }
}
