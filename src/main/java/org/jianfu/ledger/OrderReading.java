package org.jianfu.ledger;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianfu.documents.OfficialDocuments;
import org.jianfu.documents.OfficialLetter;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Texts;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Units;
import org.jianfu.units.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading orders to rectify, within the reader's scope. */
@Service
@Transactional(readOnly = true)
public class OrderReading {

    private final ScopedOrders orders;
    private final LetterWriter letters;
    private final OfficialDocuments documents;
    private final Replies replies;
    private final Units units;
    private final Texts texts;

    OrderReading(
            ScopedOrders orders,
            LetterWriter letters,
            OfficialDocuments documents,
            Replies replies,
            Units units,
            Texts texts) {
        this.orders = orders;
        this.letters = letters;
        this.documents = documents;
        this.replies = replies;
        this.units = units;
        this.texts = texts;
    }

    /**
     * The orders, the newest first.
     *
     * @param last the row after which to go on; null at the beginning
     */
    public List<OrderRow> after(@Nullable OrderRow last, OrderFilter filter, int limit) {
        return rows(orders.after(last == null ? null : last.id().value(), wanted(filter), limit));
    }

    /** How many orders the filter lets through, counted as far as {@code bound} + 1. */
    public long countUpTo(int bound, OrderFilter filter) {
        return orders.countUpTo(bound, wanted(filter));
    }

    private Specification<RectificationOrder> wanted(OrderFilter filter) {
        return orders.matching(filter.q(), filter.state(), filter.year());
    }

    /** The orders that follow leads, the oldest first. */
    public List<OrderRow> ofLeads(Viewer viewer, Collection<LeadId> leads) {
        return rows(orders.list(viewer, LedgerScope.oneOf("lead", leads))).reversed();
    }

    private List<OrderRow> rows(List<RectificationOrder> found) {
        Map<UnitId, String> names =
                units.namesOf(found.stream().map(RectificationOrder::unit).collect(Collectors.toSet()));
        return found.stream()
                .map(order -> row(order, names.getOrDefault(order.unit(), "—")))
                .toList();
    }

    private static OrderRow row(RectificationOrder order, String unitName) {
        return new OrderRow(
                order.id(),
                order.lead(),
                order.number(),
                order.wording().title(),
                order.unit(),
                unitName,
                order.state(),
                order.issuedOn(),
                order.due());
    }

    public LetterDetail<Order> get(OrderId id) {
        RectificationOrder order = orders.get(id.value());
        return orders.detail(order, order.read(), units.nameOf(order.unit()), sheet(order), replies);
    }

    /** Its last paragraph says by when. */
    private OfficialLetter sheet(RectificationOrder order) {
        return letters.sheet(order, texts.chinese("ledger.template.ORDER.due", LetterWriter.chineseDate(order.due())));
    }

    /** Whether the signed-in person may open it. */
    public boolean maySee(OrderId id) {
        return orders.maySee(id.value());
    }

    /** The letter as a file. */
    public LetterDownload download(OrderId id, LetterFormat format) {
        return LetterDownload.of(sheet(orders.get(id.value())), format, documents);
    }

    /** A file of the evidence. */
    public InputStream file(OrderId id, String stored) {
        return replies.open(orders.get(id.value()), stored);
    }
}
