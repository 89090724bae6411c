package org.jianfu.ledger;

import java.io.InputStream;
import java.util.List;
import org.jianfu.documents.OfficialDocuments;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Staff;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading orders to rectify, within the reader's scope. */
@Service
@Transactional(readOnly = true)
public class OrderReading {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final OrderRepository orders;
    private final LedgerScope scope;
    private final LetterWriter letters;
    private final OfficialDocuments documents;
    private final Replies replies;
    private final Units units;
    private final CurrentUser currentUser;

    OrderReading(
            OrderRepository orders,
            LedgerScope scope,
            LetterWriter letters,
            OfficialDocuments documents,
            Replies replies,
            Units units,
            CurrentUser currentUser) {
        this.orders = orders;
        this.scope = scope;
        this.letters = letters;
        this.documents = documents;
        this.replies = replies;
        this.units = units;
        this.currentUser = currentUser;
    }

    /** All orders, or those in one state. */
    public List<OrderRow> list(@Nullable OrderState state) {
        return rows(state == null ? Specification.unrestricted() : LedgerScope.where("state", state));
    }

    /** The orders that follow a lead, the oldest first. */
    public List<OrderRow> ofLead(LeadId lead) {
        return rows(LedgerScope.where("lead", lead)).reversed();
    }

    private List<OrderRow> rows(Specification<RectificationOrder> wanted) {
        return orders.findAll(scope.orders(currentUser.require()).and(wanted), NEWEST_FIRST).stream()
                .map(this::row)
                .toList();
    }

    private OrderRow row(RectificationOrder order) {
        return new OrderRow(
                order.id(),
                order.number(),
                order.wording().title(),
                order.unit(),
                units.nameOf(order.unit()),
                order.state(),
                order.issuedOn(),
                order.due());
    }

    public OrderDetail get(OrderId id) {
        Staff person = currentUser.require();
        RectificationOrder order = find(id);
        return new OrderDetail(
                order,
                units.nameOf(order.unit()),
                letters.letter(order),
                order.steps(),
                replies.of(Orders.place(id), order.key()),
                isWithin(id, scope.toUnit(person)),
                isWithin(id, scope.atDesk(person)));
    }

    /** Whether the signed-in person may open it. */
    public boolean maySee(OrderId id) {
        return isWithin(id, scope.orders(currentUser.require()));
    }

    private boolean isWithin(OrderId id, Specification<RectificationOrder> within) {
        return orders.exists(within.and(LedgerScope.whereId(id.value())));
    }

    /** The letter as a file. */
    public LetterDownload download(OrderId id, LetterFormat format) {
        return LetterDownload.of(letters.letter(find(id)), format, documents);
    }

    /** A file of the evidence. */
    public InputStream file(OrderId id, String stored) {
        return replies.open(Orders.place(id), find(id).key(), stored);
    }

    private RectificationOrder find(OrderId id) {
        return orders.findOne(scope.orders(currentUser.require()).and(LedgerScope.whereId(id.value())))
                .orElseThrow(() -> new NotVisible("order " + id));
    }
}
