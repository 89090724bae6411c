package org.jianfu.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import org.jianfu.kernel.LeadId;
import org.jianfu.units.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far what followed from leads has come, in one statement however many leads there are. */
@Service
@Transactional(readOnly = true)
public class LeadOutcomes {

    private final EntityManager database;
    private final LedgerScope ledger;
    private final NoticeScope notices;
    private final OrderScope orders;

    LeadOutcomes(EntityManager database, LedgerScope ledger, NoticeScope notices, OrderScope orders) {
        this.database = database;
        this.ledger = ledger;
        this.notices = notices;
        this.orders = orders;
    }

    /**
     * How far one entry of the negative list has come, as far as the viewer may know.
     *
     * @param notice how far its notice has come, or null where there is none
     * @param order how far its order to rectify has come, or null where there is none
     */
    public record EntryOutcome(
            LeadId lead,
            boolean struck,
            @Nullable NoticeState notice,
            @Nullable OrderState order) {}

    /** One for each entry of these leads. */
    public List<EntryOutcome> of(Viewer viewer, Collection<LeadId> leads) {
        if (leads.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder is = database.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = is.createTupleQuery();
        Root<NegativeEntry> entry = query.from(NegativeEntry.class);
        query.multiselect(
                        entry.get("lead"),
                        flag(is.not(LedgerScope.standing().toPredicate(entry, query, is)), is),
                        noticeOf(entry, viewer, query, is),
                        orderOf(entry, viewer, query, is))
                .where(
                        ledger.entries(viewer).toPredicate(entry, query, is),
                        entry.get("lead").in(leads));
        return database.createQuery(query)
                .getResultStream()
                .map(row -> new EntryOutcome(
                        row.get(0, LeadId.class),
                        row.get(1, Integer.class) == 1,
                        row.get(2, NoticeState.class),
                        row.get(3, OrderState.class)))
                .toList();
    }

    private Expression<NoticeState> noticeOf(
            Root<NegativeEntry> entry, Viewer viewer, CriteriaQuery<?> query, CriteriaBuilder is) {
        var states = query.subquery(NoticeState.class);
        Root<WarningNotice> notice = states.from(WarningNotice.class);
        return states.select(notice.get("state"))
                .where(
                        is.equal(notice.get("entry"), entry.get("id")),
                        notices.readable(viewer).toPredicate(notice, query, is));
    }

    private Expression<OrderState> orderOf(
            Root<NegativeEntry> entry, Viewer viewer, CriteriaQuery<?> query, CriteriaBuilder is) {
        var states = query.subquery(OrderState.class);
        Root<RectificationOrder> order = states.from(RectificationOrder.class);
        return states.select(order.get("state"))
                .where(
                        is.equal(order.get("entry"), entry.get("id")),
                        orders.readable(viewer).toPredicate(order, query, is));
    }

    private static Expression<Integer> flag(Expression<Boolean> condition, CriteriaBuilder is) {
        return is.<Integer>selectCase().when(condition, 1).otherwise(0);
    }
}
