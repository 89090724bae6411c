package org.jianfu.ledger;

import java.util.stream.Stream;
import org.jianfu.units.Units;
import org.jianfu.units.UnitsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waited for a unit waits for the one it went into, and the people there are told, for nobody told them before 承继. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InheritedLetters {

    private final NoticeRepository notices;
    private final OrderRepository orders;
    private final LetterNews news;
    private final Correspondents correspondents;
    private final Units units;

    InheritedLetters(
            NoticeRepository notices,
            OrderRepository orders,
            LetterNews news,
            Correspondents correspondents,
            Units units) {
        this.notices = notices;
        this.orders = orders;
        this.news = news;
        this.correspondents = correspondents;
        this.units = units;
    }

    @EventListener
    void carryOn(UnitsMerged change) {
        String successor = units.nameOf(change.into());
        Stream.concat(
                        notices.findAll(LedgerScope.oneOf("unit", change.merged())).stream()
                                .filter(notice -> notice.state().waitsForUnit()),
                        orders.findAll(LedgerScope.oneOf("unit", change.merged())).stream()
                                .filter(order -> order.state().waitsForUnit()))
                .forEach(letter -> {
                    news.record(letter, "ledger.trail.inherited", successor);
                    correspondents.tellUnit(change.into(), letter.desk(), "ledger.mail.inherited", letter.link());
                });
    }
}
