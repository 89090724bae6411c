package org.jianfu.ledger;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to orders to rectify 责令限期整改. Reading them: {@link OrderReading}. */
@Service
@Transactional
public class Orders {

    private static final String DESK = "hasAnyRole('CASE_HANDLER', 'SUPERVISOR')";
    private static final String UNIT = "hasAnyRole('UNIT_LIAISON', 'UNIT_HEAD')";

    private final OrderRepository orders;
    private final LedgerScope scope;
    private final Ledger ledger;
    private final LetterWriter letters;
    private final Replies replies;
    private final DocumentNumbers numbers;
    private final Correspondents correspondents;
    private final LetterTrail trail;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    Orders(
            OrderRepository orders,
            LedgerScope scope,
            Ledger ledger,
            LetterWriter letters,
            Replies replies,
            DocumentNumbers numbers,
            Correspondents correspondents,
            LetterTrail trail,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.orders = orders;
        this.scope = scope;
        this.ledger = ledger;
        this.letters = letters;
        this.replies = replies;
        this.numbers = numbers;
        this.correspondents = correspondents;
        this.trail = trail;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The wording the portal proposes for an entry of the negative list. */
    @PreAuthorize(DESK)
    @Transactional(readOnly = true)
    public Wording suggest(NegativeEntryId entry) {
        return letters.order(ledger.get(entry));
    }

    /** Orders a unit to rectify what an entry says, by a day; there is one order for each entry. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public OrderId issue(NegativeEntryId entryId, OrderForm form) {
        NegativeEntry entry = ledger.get(entryId);
        if (orders.findByEntry(entryId).isPresent()) {
            throw new Refused("ledger.refused.alreadyOrdered");
        }
        LocalDate today = LocalDate.now(clock);
        String number = numbers.next(DocumentNumbers.ORDER, today.getYear()).toString();
        RectificationOrder order = orders.saveAndFlush(
                new RectificationOrder(entry, form, number, today, replies.newKey(), me(), clock.instant()));
        trail.record(order, "ledger.trail.ordered", number, order.due());
        correspondents.tellUnit(order.unit(), order.desk(), "ledger.mail.orderIssued", NoticeLink.to(order.id()));
        events.publishEvent(new OrderIssued(order.id(), order.lead(), order.unit()));
        return order.id();
    }

    /** Takes in a file of evidence that is not handed in yet. */
    @PreAuthorize(UNIT)
    public AcceptedFile receive(OrderId id, String fileName, InputStream content) {
        return replies.accept(
                place(id), find(id, scope.toUnit(currentUser.require())).key(), fileName, content);
    }

    /** The unit hands in what shows that it is corrected. */
    @PreAuthorize(UNIT)
    public void submitEvidence(OrderId id, @Nullable Integer version, ReplyForm form) {
        RectificationOrder order = find(id, scope.toUnit(currentUser.require())).requireVersion(version);
        order.submit(me(), clock.instant());
        replies.save(place(id), order.key(), form, me());
        trail.record(order, "ledger.trail.evidence", order.number());
        correspondents.tell(order.issuedBy(), "ledger.mail.evidence", NoticeLink.to(id));
    }

    /** Finds it corrected and closes the order. */
    @PreAuthorize(DESK)
    public void accept(OrderId id, @Nullable Integer version) {
        RectificationOrder order = atDesk(id, version);
        order.accept(me(), clock.instant(), LocalDate.now(clock));
        trail.record(order, "ledger.trail.orderClosed", order.number());
        correspondents.tellUnit(order.unit(), order.desk(), "ledger.mail.orderClosed", NoticeLink.to(id));
        events.publishEvent(new OrderClosed(id, order.lead(), order.unit()));
    }

    /** Finds it not yet corrected, and says by when it has to be. */
    @PreAuthorize(DESK)
    public void sendBack(OrderId id, @Nullable Integer version, String reason, LocalDate newDue) {
        RectificationOrder order = atDesk(id, version);
        if (reason.isBlank()) {
            throw new Refused("ledger.refused.noReason");
        }
        if (!newDue.isAfter(LocalDate.now(clock))) {
            throw new Refused("ledger.refused.duePast");
        }
        order.sendBack(me(), clock.instant(), reason.strip(), newDue);
        trail.record(order, "ledger.trail.orderSentBack", order.number(), reason.strip(), newDue);
        correspondents.tellUnit(order.unit(), order.desk(), "ledger.mail.orderSentBack", NoticeLink.to(id));
    }

    private RectificationOrder atDesk(OrderId id, @Nullable Integer version) {
        return find(id, scope.atDesk(currentUser.require())).requireVersion(version);
    }

    private RectificationOrder find(OrderId id, Specification<RectificationOrder> within) {
        return orders.findOne(within.and(LedgerScope.whereId(id.value())))
                .orElseThrow(() -> new NotVisible("order " + id));
    }

    private AccountId me() {
        return currentUser.require().id();
    }

    static String place(OrderId id) {
        return "order/" + id;
    }
}
