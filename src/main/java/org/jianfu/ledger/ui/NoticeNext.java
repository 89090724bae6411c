package org.jianfu.ledger.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.jianfu.ledger.EndOfLead;
import org.jianfu.ledger.LetterDetail;
import org.jianfu.ledger.Notice;
import org.jianfu.ledger.NoticeLinks;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.Notices;

/** A notice is acknowledged and answered by the unit, checked and closed by the desk. */
class NoticeNext extends LetterNext<Notice> {

    private final transient Notices notices;
    private final transient EndOfLead end;

    NoticeNext(LetterDetail<Notice> detail, Notices notices, EndOfLead end, Clock clock, Runnable afterwards) {
        super(detail, clock, afterwards);
        this.notices = notices;
        this.end = end;
        marks(Tones.badge(letter.level().level()), Tones.badge(letter.state()));
        countedDate(letter.state() == NoticeState.ISSUED ? "ledger.due.acknowledge" : "ledger.due.answer");
        if (detail.asUnit()) {
            forUnit();
        } else if (detail.asDesk()) {
            forDesk();
        }
    }

    private void forUnit() {
        switch (letter.state()) {
            case ISSUED -> {
                say("ledger.acknowledge.text");
                Div within = new Div(
                        primary("ledger.acknowledge", () -> notices.acknowledge(letter.id(), letter.version())));
                within.addClassName("jf-within-reach");
                add(within);
            }
            case ACKNOWLEDGED -> answer();
            case RETURNED -> {
                whyReturned();
                answer();
            }
            case ANSWERED -> say("ledger.answered.text");
            case CLOSED -> say("ledger.closed.text");
            case DRAFT, PROPOSED -> {}
        }
    }

    private void answer() {
        answering(
                getTranslation("ledger.reply.text"),
                NoticeLinks.to(letter.id()),
                (name, content) -> notices.receive(letter.id(), name, content),
                "ledger.answer",
                reply -> notices.answer(letter.id(), letter.version(), reply));
    }

    private void forDesk() {
        switch (letter.state()) {
            case DRAFT, PROPOSED -> {
                Anchor lead = new Anchor(notices.draftPage(letter.lead()), getTranslation("ledger.besideReport"));
                lead.getElement().setAttribute("router-link", true);
                say("ledger.besideReport.text");
                add(lead);
            }
            case ISSUED, ACKNOWLEDGED, RETURNED -> say("ledger.waitsForUnit");
            case ANSWERED -> {
                say("ledger.check.text");
                acceptOrSendBack(
                        closing("ledger.close", end, words -> notices.close(letter.id(), letter.version(), words)),
                        reason -> notices.sendBack(letter.id(), letter.version(), reason));
            }
            case CLOSED -> say("ledger.closed.text");
        }
    }
}
