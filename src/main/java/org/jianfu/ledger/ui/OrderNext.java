package org.jianfu.ledger.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.EndOfLead;
import org.jianfu.ledger.LetterDetail;
import org.jianfu.ledger.Order;
import org.jianfu.ledger.OrderLinks;
import org.jianfu.ledger.OrderState;
import org.jianfu.ledger.Orders;
import org.jianfu.ui.DayField;
import org.jspecify.annotations.Nullable;

/** An order is followed by evidence, which the desk checks; what is not enough goes back with a new date. */
class OrderNext extends LetterNext<Order> {

    /** Days proposed for mending what was missing. */
    private static final int AGAIN = 15;

    private final transient Orders orders;
    private final transient EndOfLead end;

    OrderNext(LetterDetail<Order> detail, Orders orders, EndOfLead end, Clock clock, Runnable afterwards) {
        super(detail, clock, afterwards);
        this.orders = orders;
        this.end = end;
        marks(Tones.badge(letter.state()));
        if (letter.state() != OrderState.CLOSED) {
            dueDate("ledger.due.rectify");
        }
        if (detail.asUnit()) {
            forUnit();
        } else if (detail.asDesk()) {
            forDesk();
        }
    }

    private void forUnit() {
        switch (letter.state()) {
            case ORDERED -> evidence();
            case RETURNED -> {
                whyReturned();
                evidence();
            }
            case SUBMITTED -> say("ledger.submitted.text");
            case CLOSED -> say("ledger.rectified.text");
        }
    }

    private void evidence() {
        answering(
                getTranslation("ledger.evidence.text"),
                OrderLinks.to(letter.id()),
                (name, content) -> orders.receive(letter.id(), name, content),
                "ledger.submit",
                reply -> orders.submitEvidence(letter.id(), letter.version(), reply));
    }

    private void forDesk() {
        switch (letter.state()) {
            case ORDERED, RETURNED -> say("ledger.waitsForUnit");
            case SUBMITTED -> {
                say("ledger.checkEvidence.text");
                DatePicker due = newDue();
                acceptOrSendBack(
                        closing("ledger.accept", end, words -> orders.accept(letter.id(), letter.version(), words)),
                        reason -> orders.sendBack(letter.id(), letter.version(), reason, given(due.getValue())),
                        due);
            }
            case CLOSED -> say("ledger.rectified.text");
        }
    }

    private DatePicker newDue() {
        DatePicker due = new DayField(getTranslation("ledger.sendBack.due"));
        due.setMin(LocalDate.now(clock).plusDays(1));
        due.setValue(LocalDate.now(clock).plusDays(AGAIN));
        return due;
    }

    private static LocalDate given(@Nullable LocalDate day) {
        if (day == null) {
            throw new Refused("ledger.refused.duePast");
        }
        return day;
    }
}
