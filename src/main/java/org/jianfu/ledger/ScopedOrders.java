package org.jianfu.ledger;

import org.jianfu.units.Units;
import org.jianfu.units.Viewers;
import org.springframework.stereotype.Component;

/** The orders the signed-in person may see. */
@Component
class ScopedOrders extends ScopedLetters<RectificationOrder> {

    ScopedOrders(OrderRepository orders, OrderScope scope, Viewers viewers, Units units) {
        super(orders, scope, viewers, units);
    }
}
