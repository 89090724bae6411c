package org.jianfu.ledger.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.ledger.OrderLinks;
import org.jianfu.ledger.OrderReading;
import org.jianfu.ledger.OrderRow;
import org.jianfu.ledger.OrderState;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.Page;
import org.jianfu.ui.RowTable;

/** The orders to rectify one may see 责令限期整改. */
@Route(OrderLinks.ORDERS)
@Menu(title = "ledger.menu.orders", order = 210, icon = "vaadin:hammer")
@RolesAllowed({
    Role.Name.UNIT_LIAISON,
    Role.Name.UNIT_HEAD,
    Role.Name.CASE_HANDLER,
    Role.Name.SUPERVISOR,
    Role.Name.DISCIPLINE_INSPECTOR
})
@StyleSheet("jianfu/ledger.css")
class OrdersView extends Page {

    private final transient Clock clock;

    OrdersView(OrderReading orders, Clock clock) {
        super("ledger.orders");
        this.clock = clock;
        lead(getTranslation("ledger.orders.lead"));
        List<OrderRow> rows = orders.list(null);
        add(
                rows.isEmpty()
                        ? new EmptyState(getTranslation("ledger.orders.none"), getTranslation("ledger.orders.noneMore"))
                        : table(rows));
    }

    private RowTable table(List<OrderRow> rows) {
        RowTable table = new RowTable(
                getTranslation("ledger.orders"),
                List.of(
                        getTranslation("ledger.column.letter"),
                        getTranslation("ledger.column.unit"),
                        getTranslation("ledger.column.state"),
                        getTranslation("ledger.column.issuedOn"),
                        getTranslation("ledger.column.due")));
        rows.forEach(row -> table.row(
                new LetterLink(OrderLinks.to(row.id()), row.number(), row.title()),
                new Span(row.unitName()),
                Tones.badge(row.state()),
                new Span(row.issuedOn().toString()),
                new DueMark(row.state() == OrderState.CLOSED ? null : row.due(), LocalDate.now(clock))));
        return table;
    }
}
