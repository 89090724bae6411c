package org.jianfu.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.ledger.BrokenClauses;
import org.jianfu.ledger.EndOfLead;
import org.jianfu.ledger.LetterDetail;
import org.jianfu.ledger.LetterDownload;
import org.jianfu.ledger.LetterFormat;
import org.jianfu.ledger.Order;
import org.jianfu.ledger.OrderId;
import org.jianfu.ledger.OrderLinks;
import org.jianfu.ledger.OrderReading;
import org.jianfu.ledger.Orders;

/** An order to rectify, opened by the unit it went to and by the desk it came from. */
@Route(OrderLinks.ORDERS + "/:id([0-9]{1,18})")
@RolesAllowed({
    Role.Name.UNIT_LIAISON,
    Role.Name.UNIT_HEAD,
    Role.Name.CASE_HANDLER,
    Role.Name.SUPERVISOR,
    Role.Name.DISCIPLINE_INSPECTOR
})
@StyleSheet("jianfu/ledger.css")
class OrderView extends LetterView<Order> {

    private final transient OrderReading reading;
    private final transient Orders orders;
    private final transient EndOfLead end;
    private final transient Clock clock;

    OrderView(OrderReading reading, Orders orders, EndOfLead end, BrokenClauses clauses, People people, Clock clock) {
        super("ledger.order", "ledger.evidence", clauses, people, clock);
        this.reading = reading;
        this.orders = orders;
        this.end = end;
        this.clock = clock;
    }

    @Override
    LetterDetail<Order> read(long id) {
        return reading.get(new OrderId(id));
    }

    @Override
    LetterDownload download(long id, LetterFormat format) {
        return reading.download(new OrderId(id), format);
    }

    @Override
    InputStream file(long id, String stored) {
        return reading.file(new OrderId(id), stored);
    }

    @Override
    Component next(LetterDetail<Order> detail, Runnable afterwards) {
        return new OrderNext(detail, orders, end, clock, afterwards);
    }
}
