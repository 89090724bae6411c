package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianfu.ecology.EcologyCount;
import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyLine;
import org.jianfu.ecology.EcologySection;
import org.jianfu.ecology.Quarter;
import org.jianfu.kernel.UnitId;
import org.springframework.stereotype.Component;

/** The orders a unit received, and what it corrected because of them, on its ecology page. */
@Component
class OrderSection implements EcologySection {

    private final OrderRepository orders;
    private final OrderReading reading;

    OrderSection(OrderRepository orders, OrderReading reading) {
        this.orders = orders;
        this.reading = reading;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public List<EcologyKind> kinds() {
        return List.of(LedgerKinds.ORDER, LedgerKinds.CORRECTION);
    }

    @Override
    public List<EcologyLine> lines(UnitId unit, Quarter quarter) {
        LocalDate from = quarter.firstDay();
        LocalDate to = quarter.lastDay();
        return Stream.concat(
                        orders.findByUnitAndIssuedOnBetween(unit, from, to).stream()
                                .map(OrderSection::issued),
                        orders.findByUnitAndClosedOnBetween(unit, from, to).stream()
                                .map(OrderSection::rectified))
                .toList();
    }

    private static EcologyLine issued(RectificationOrder order) {
        return LetterLine.of(order, order.issuedOn(), LedgerKinds.ORDER, "ledger.ecology.order");
    }

    private static EcologyLine rectified(RectificationOrder order) {
        return LetterLine.of(order, order.closedOn(), LedgerKinds.CORRECTION, "ledger.ecology.orderClosed");
    }

    @Override
    public List<EcologyCount> counts(int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        return Stream.concat(
                        orders.issued(from, to).stream().map(count -> count.of(LedgerKinds.ORDER)),
                        orders.closed(from, to).stream().map(count -> count.of(LedgerKinds.CORRECTION)))
                .toList();
    }

    @Override
    public boolean mayFollow(String link) {
        return OrderLinks.read(link).map(reading::maySee).orElse(false);
    }
}
