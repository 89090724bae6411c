package org.jianfu.ledger.orders;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.NegativeEntry;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.letters.Correspondents;
import org.jianfu.ledger.letters.LetterTrail;
import org.jianfu.ledger.letters.LetterWriter;
import org.jianfu.ledger.letters.Replies;
import org.jianfu.ledger.letters.ReplyForm;
import org.jianfu.ledger.letters.ScopedLetters;
import org.jianfu.ledger.letters.Wording;
import org.jianfu.vault.AcceptedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ScopedLetters<RectificationOrder> visible;
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
            OrderScope scope,
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
        this.visible = new ScopedLetters<>(orders, scope, currentUser);
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
        return letters.wording("ledger.template.ORDER", ledger.get(entry));
    }

    /** Orders a unit to rectify what an entry says, by a day; there is one order for each entry. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public OrderId issue(NegativeEntryId entryId, OrderForm form) {
        NegativeEntry entry = ledger.get(entryId);
        if (orders.findByEntry(entryId).isPresent()) {
            throw new Refused("ledger.refused.alreadyOrdered");
        }
        LocalDate today = LocalDate.now(clock);
        String number = numbers.next(RectificationOrder.SERIES, today.getYear()).toString();
        RectificationOrder order = orders.saveAndFlush(
                new RectificationOrder(entry, form, number, today, replies.newKey(), me(), clock.instant()));
        trail.record(order, "ledger.trail.ordered", number, order.due());
        correspondents.tellUnit(order.unit(), order.desk(), "ledger.mail.orderIssued", order.link());
        events.publishEvent(new OrderIssued(order.id(), order.lead(), order.unit()));
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
        order.submit(me(), clock.instant());
        replies.save(order, form, me());
        trail.record(order, "ledger.trail.evidence", order.number());
        correspondents.tell(order.issuedBy(), "ledger.mail.evidence", order.link());
    }

    /** Finds it corrected and closes the order. */
    @PreAuthorize(DESK)
    public void accept(OrderId id, @Nullable Integer version) {
        RectificationOrder order = atDesk(id, version);
        order.accept(me(), clock.instant(), LocalDate.now(clock));
        trail.record(order, "ledger.trail.orderClosed", order.number());
        correspondents.tellUnit(order.unit(), order.desk(), "ledger.mail.orderClosed", order.link());
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
        correspondents.tellUnit(order.unit(), order.desk(), "ledger.mail.orderSentBack", order.link());
    }

    private RectificationOrder atDesk(OrderId id, @Nullable Integer version) {
        return visible.atDesk(id.value(), version);
    }

    private AccountId me() {
        return currentUser.require().id();
    }
}
