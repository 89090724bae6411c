package org.jianfu.ledger;

import java.util.Arrays;
import java.util.List;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.units.Viewer;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Which orders wait for a person: at the unit for evidence, at the desk for its check. */
@Component
class OrderWaiting {

    private static final List<OrderState> FOR_UNIT =
            Arrays.stream(OrderState.values()).filter(OrderState::waitsForUnit).toList();

    private final OrderRepository orders;
    private final OrderScope scope;

    OrderWaiting(OrderRepository orders, OrderScope scope) {
        this.orders = orders;
        this.scope = scope;
    }

    List<WaitingItem> waitingFor(Viewer viewer) {
        Specification<RectificationOrder> submitted = LedgerScope.where("state", OrderState.SUBMITTED);
        return orders
                .findAll(Specification.anyOf(
                        scope.toUnit(viewer).and(toRectify()),
                        scope.atDesk(viewer).and(submitted)))
                .stream()
                .map(OrderWaiting::item)
                .toList();
    }

    private static Specification<RectificationOrder> toRectify() {
        return (order, query, cb) -> order.get("state").in(FOR_UNIT);
    }

    private static WaitingItem item(RectificationOrder order) {
        boolean forUnit = order.state().waitsForUnit();
        return new WaitingItem(
                forUnit ? "ledger.waiting.evidence" : "ledger.waiting.check",
                List.of(order.number()),
                forUnit ? order.due() : null,
                order.link());
    }
}
