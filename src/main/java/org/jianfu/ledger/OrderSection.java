package org.jianfu.ledger;

import org.springframework.stereotype.Component;

/** The orders a unit received, and what it corrected because of them, on its ecology page. */
@Component
class OrderSection extends LetterSection<RectificationOrder> {

    private final OrderReading reading;

    OrderSection(OrderRepository orders, OrderReading reading) {
        super(orders, LedgerKinds.ORDER, 210);
        this.reading = reading;
    }

    @Override
    String issued(RectificationOrder order) {
        return "ledger.ecology.order";
    }

    @Override
    String closed(RectificationOrder order) {
        return "ledger.ecology.orderClosed";
    }

    @Override
    public boolean mayFollow(String link) {
        return OrderLinks.read(link).map(reading::maySee).orElse(false);
    }
}
