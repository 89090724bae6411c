package org.jianfu.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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

    /** Back to the lead; a button, for the keys pressed right before a click on it count. */
    static Button back(OpenLead page) {
        Button back = new Button(page.translate("casework.lead.back"), click -> toLead(page.id()));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return back;
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
