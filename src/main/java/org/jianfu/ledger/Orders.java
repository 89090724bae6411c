package org.jianfu.ledger;

import java.io.InputStream;
import java.time.LocalDate;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to orders to rectify 责令限期整改. Reading them: {@link OrderReading}. */
@Service
@Transactional
public class Orders {

    private static final String DESK = "hasAnyRole('CASE_HANDLER', 'SUPERVISOR')";
    private static final String UNIT = "hasAnyRole('UNIT_LIAISON', 'UNIT_HEAD')";

    private final ScopedOrders visible;
    private final Ledger ledger;
    private final LetterWriter letters;
    private final Replies replies;
    private final DocumentNumbers numbers;
    private final LetterNews news;
    private final Acting acting;

    Orders(
            ScopedOrders visible,
            Ledger ledger,
            LetterWriter letters,
            Replies replies,
            DocumentNumbers numbers,
            LetterNews news,
            Acting acting) {
        this.visible = visible;
        this.ledger = ledger;
        this.letters = letters;
        this.replies = replies;
        this.numbers = numbers;
        this.news = news;
        this.acting = acting;
    }

    /** The wording the portal proposes for an entry of the negative list. */
    @PreAuthorize(DESK)
    @Transactional(readOnly = true)
    public Wording suggest(NegativeEntryId entry) {
        return letters.wording("ledger.template.ORDER", ledger.get(entry));
    }

    /** Orders a unit to rectify what an entry says, by a day; there is one order for each entry. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public OrderId issue(NegativeEntryId entryId, OrderForm form) {
        NegativeEntry entry = ledger.get(entryId);
        letters.requireBasis(entry);
        Constraints.require(form);
        LocalDate today = acting.today();
        String number = numbers.next(RectificationOrder.SERIES, today.getYear()).toString();
        RectificationOrder order = visible.save(
                new RectificationOrder(entry, form, number, today, replies.newKey(), me(), acting.now()),
                "ledger.refused.alreadyOrdered");
        news.record(order, "ledger.trail.ordered", number, order.due());
        news.tellUnit(order, "ledger.mail.orderIssued");
        return order.id();
    }

    /** Takes in a file of evidence that is not handed in yet. */
    @PreAuthorize(UNIT)
    public AcceptedFile receive(OrderId id, String fileName, InputStream content) {
        return replies.accept(visible.toUnit(id.value()), fileName, content);
    }

    /** The unit hands in what shows that it is corrected. */
    @PreAuthorize(UNIT)
    public void submitEvidence(OrderId id, @Nullable Integer version, ReplyForm form) {
        RectificationOrder order = visible.toUnit(id.value(), version);
        order.submit(me(), acting.now());
        replies.save(order, form, me());
        news.record(order, "ledger.trail.evidence", order.number());
        news.tell(order.issuedBy(), "ledger.mail.evidence", order.link());
    }

    /** Finds it corrected and closes the order, without a word. */
    @PreAuthorize(DESK)
    public void accept(OrderId id, @Nullable Integer version) {
        accept(id, version, "");
    }

    /**
     * Finds it corrected and closes the order.
     *
     * @param words what the reporter is told where the lead ends with it, or nothing
     */
    @PreAuthorize(DESK)
    public void accept(OrderId id, @Nullable Integer version, String words) {
        RectificationOrder order = atDesk(id, version);
        order.accept(me(), acting.now(), acting.today());
        news.record(order, "ledger.trail.orderClosed", order.number());
        news.tellUnit(order, "ledger.mail.orderClosed");
        news.publish(new OrderClosed(id, order.lead(), order.unit(), words));
    }

    /** Finds it not yet corrected, and says by when it has to be. */
    @PreAuthorize(DESK)
    public void sendBack(OrderId id, @Nullable Integer version, String reason, LocalDate newDue) {
        RectificationOrder order = atDesk(id, version);
        String why = TextLimit.REASON.require(reason);
        if (!newDue.isAfter(acting.today())) {
            throw new Refused("ledger.refused.duePast");
        }
        order.sendBack(me(), acting.now(), why, newDue);
        news.record(order, "ledger.trail.orderSentBack", order.number(), why, newDue);
        news.tellUnit(order, "ledger.mail.orderSentBack");
    }

    private RectificationOrder atDesk(OrderId id, @Nullable Integer version) {
        return visible.atDesk(id.value(), version);
    }

    private AccountId me() {
        return acting.me();
    }
}
