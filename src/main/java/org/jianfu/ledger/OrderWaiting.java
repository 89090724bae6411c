package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which orders wait for a person: at the unit for evidence, at the desk for its check. */
@Component
class OrderWaiting implements WaitingWork {

    private static final List<OrderState> FOR_UNIT =
            Arrays.stream(OrderState.values()).filter(OrderState::waitsForUnit).toList();

    private final OrderRepository orders;
    private final OrderScope scope;

    OrderWaiting(OrderRepository orders, OrderScope scope) {
        this.orders = orders;
        this.scope = scope;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        Specification<RectificationOrder> submitted = LedgerScope.where("state", OrderState.SUBMITTED);
        return Stream.concat(
                        orders.findAll(scope.toUnit(person).and(toRectify())).stream()
                                .map(order -> item("ledger.waiting.evidence", order, order.due())),
                        orders.findAll(scope.atDesk(person).and(submitted)).stream()
                                .map(order -> item("ledger.waiting.check", order, null)))
                .toList();
    }

    private static Specification<RectificationOrder> toRectify() {
        return (order, query, cb) -> order.get("state").in(FOR_UNIT);
    }

    private static WaitingItem item(String kind, RectificationOrder order, @Nullable LocalDate due) {
        return new WaitingItem(kind, List.of(order.number()), due, order.link());
    }
}
