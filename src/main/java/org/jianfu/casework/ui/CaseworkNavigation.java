package org.jianfu.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Stream;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.casework.LeadPage;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.NoticeLinks;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.OrderLinks;
import org.jianfu.ledger.OrderState;

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

    /** Opens the finding of a lead, to be written or decided beside the evidence. */
    static void toFinding(LeadId id) {
        UI.getCurrent().navigate(CaseworkLinks.toFinding(id));
    }

    /** Opens the page that puts what was found on the negative list. */
    static void toEntry(LeadId id) {
        UI.getCurrent().navigate(CaseworkLinks.toEntry(id));
    }

    /** A link back to the lead. */
    static RouterLink back(OpenLead page) {
        return new RouterLink(
                page.translate("casework.lead.back"),
                LeadView.class,
                new RouteParameters(LEAD, String.valueOf(page.id())));
    }

    /** Opens the letter whose answer waits to be checked. */
    static void toAnswer(LeadPage.Consequences all) {
        Stream.concat(
                        all.notices().stream()
                                .filter(notice -> notice.state() == NoticeState.ANSWERED)
                                .map(notice -> NoticeLinks.to(notice.id())),
                        all.orders().stream()
                                .filter(order -> order.state() == OrderState.SUBMITTED)
                                .map(order -> OrderLinks.to(order.id())))
                .findFirst()
                .ifPresent(UI.getCurrent()::navigate);
    }

    /** Opens the workbench. */
    public static void toLeads() {
        UI.getCurrent().navigate(CaseworkLinks.LEADS);
    }
}
