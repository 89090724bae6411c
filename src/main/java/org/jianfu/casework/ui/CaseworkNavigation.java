package org.jianfu.casework.ui;

import com.vaadin.flow.component.UI;
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
