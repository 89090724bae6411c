package org.jianfu.ledger.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.OrderFilter;
import org.jianfu.ledger.OrderLinks;
import org.jianfu.ledger.OrderReading;
import org.jianfu.ledger.OrderRow;
import org.jianfu.ledger.OrderState;
import org.jianfu.ledger.ReadLetter;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.Columns;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;
import org.jspecify.annotations.Nullable;

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
class OrdersView extends ListPage<OrderRow, OrderFilter> {

    OrdersView(OrderReading orders, LiveUpdates live, Clock clock) {
        super("ledger.orders", OrderFilter.ALL);
        lead(getTranslation("ledger.orders.lead"));
        LocalDate today = LocalDate.now(clock);
        filters()
                .search(getTranslation("ledger.letters.search"), OrderFilter::q, OrderFilter::withWords)
                .choice(
                        getTranslation("ledger.filter.state"),
                        List.of(OrderState.values()),
                        state -> getTranslation(Texts.key(state)),
                        OrderFilter::state,
                        OrderFilter::withState)
                .year(
                        getTranslation("ledger.filter.year"),
                        Ledger.FIRST_YEAR,
                        today.getYear(),
                        OrderFilter::year,
                        OrderFilter::withYear);
        list(
                new Listing<>(orders::after, orders::countUpTo),
                new Columns<OrderRow>()
                        .opens(
                                "ledger.column.letter",
                                OrderRow::title,
                                row -> OrderLinks.to(row.id()),
                                OrderRow::number)
                        .exported("ledger.column.number", OrderRow::number)
                        .text("ledger.column.unit", OrderRow::unitName)
                        .show(
                                "ledger.column.state",
                                row -> Tones.badge(row.state()),
                                row -> getTranslation(Texts.key(row.state())))
                        .day("ledger.column.issuedOn", OrderRow::issuedOn)
                        .show("ledger.column.due", row -> new DueMark(due(row), today), OrdersView::due));
        onNews(told -> live.subscribe(ReadLetter.TOPIC, told)::remove, this::refresh);
    }

    /** By when there is still something to do. */
    private static @Nullable LocalDate due(OrderRow row) {
        return row.state() == OrderState.CLOSED ? null : row.due();
    }
}
