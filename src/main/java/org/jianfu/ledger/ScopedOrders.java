package org.jianfu.ledger;

import org.jianfu.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** The orders the signed-in person may see. */
@Component
class ScopedOrders extends ScopedLetters<RectificationOrder> {

    ScopedOrders(OrderRepository orders, OrderScope scope, CurrentUser currentUser) {
        super(orders, scope, currentUser);
    }
}
