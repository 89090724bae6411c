package org.jianfu.ledger.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.ledger.LetterFormat;
import org.jianfu.ledger.OrderDetail;
import org.jianfu.ledger.OrderId;
import org.jianfu.ledger.OrderReading;
import org.jianfu.ledger.Orders;
import org.jianfu.ui.Page;

/** An order to rectify: the letter as it looks, and beside it what is to be done next. */
@Route(LedgerNavigation.ORDERS + "/:id([0-9]{1,18})")
@RolesAllowed({
    Role.Name.UNIT_LIAISON,
    Role.Name.UNIT_HEAD,
    Role.Name.CASE_HANDLER,
    Role.Name.SUPERVISOR,
    Role.Name.DISCIPLINE_INSPECTOR
})
@StyleSheet("jianfu/ledger.css")
class OrderView extends Page implements BeforeEnterObserver {

    private final transient OrderReading reading;
    private final transient Orders orders;
    private final transient People people;
    private final transient Clock clock;
    private final Div paper = new Div();
    private final Div side = new Div();

    OrderView(OrderReading reading, Orders orders, People people, Clock clock) {
        super("ledger.order");
        this.reading = reading;
        this.orders = orders;
        this.people = people;
        this.clock = clock;
        paper.addClassName("lg-paper");
        side.addClassName("lg-side");
        Div split = new Div(paper, side);
        split.addClassName("lg-split");
        add(split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new OrderId(event.getRouteParameters().getLong("id").orElse(0L)));
    }

    private void show(OrderId id) {
        OrderDetail detail = reading.get(id);
        actions(
                DownloadLink.to("Word", () -> reading.download(id, LetterFormat.DOCX)),
                DownloadLink.to("PDF", () -> reading.download(id, LetterFormat.PDF)));
        paper.removeAll();
        paper.add(new LetterSheet(detail.letter()));
        side.removeAll();
        side.add(
                new OrderNext(getTranslation("ledger.next"), detail, orders, clock, () -> show(id)),
                new RepliesSection(
                        getTranslation("ledger.evidence"),
                        detail.evidence(),
                        people,
                        clock.getZone(),
                        stored -> reading.file(id, stored)),
                StepsSection.of(getTranslation("ledger.steps"), detail, people, clock.getZone()));
    }
}
