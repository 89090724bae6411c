package org.jianfu.ledger;

import org.jianfu.kernel.Acting;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Refused;
import org.jianfu.units.Desks;
import org.jianfu.units.TreeChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A change of the tree may put a desk below the unit of its entries and letters: another desk goes on with them. What was
 * proposed there is a draft again, for nobody of the old desk approves it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LedgerFollowsTheTree {

    private final NegativeEntries entries;
    private final NoticeRepository notices;
    private final OrderRepository orders;
    private final NoticeApprovals approvals;
    private final Acting acting;
    private final Desks desks;

    LedgerFollowsTheTree(
            NegativeEntries entries,
            NoticeRepository notices,
            OrderRepository orders,
            NoticeApprovals approvals,
            Acting acting,
            Desks desks) {
        this.entries = entries;
        this.notices = notices;
        this.orders = orders;
        this.approvals = approvals;
        this.acting = acting;
        this.desks = desks;
    }

    /** @throws Refused when no desk of the city could go on with some of it */
    @EventListener
    void follow(TreeChanged change) {
        entries.kept().stream()
                .filter(kept -> !desks.mayReceive(desks.get(kept.getDesk()), kept.getUnit()))
                .forEach(this::moveOn);
    }

    private void moveOn(NegativeEntries.Kept kept) {
        DeskId receiving = desks.receiving(kept.getUnit())
                .orElseThrow(() -> new Refused("ledger.refused.nobodyLeft"))
                .id();
        entries.findByDeskAndUnit(kept.getDesk(), kept.getUnit()).forEach(entry -> {
            entry.goTo(receiving);
            notices.findByEntry(entry.id()).ifPresent(notice -> {
                dropProposal(notice);
                notice.goTo(receiving);
            });
            orders.findByEntry(entry.id()).ifPresent(order -> order.goTo(receiving));
        });
    }

    private void dropProposal(WarningNotice notice) {
        if (notice.state() == NoticeState.PROPOSED) {
            approvals.drop(notice);
            notice.takeBack(acting.me(), acting.now());
        }
    }
}
