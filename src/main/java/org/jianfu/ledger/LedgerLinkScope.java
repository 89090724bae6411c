package org.jianfu.ledger;

import java.util.Optional;
import org.jianfu.kernel.Staff;
import org.jianfu.notification.LinkScope;
import org.jianfu.units.Viewer;
import org.jianfu.units.Viewers;
import org.springframework.stereotype.Component;

/** Notices and orders: told to whoever may read them, by the same scopes as the pages. */
@Component
class LedgerLinkScope implements LinkScope {

    private final NoticeRepository notices;
    private final OrderRepository orders;
    private final NoticeScope noticeScope;
    private final OrderScope orderScope;
    private final Viewers viewers;

    LedgerLinkScope(
            NoticeRepository notices,
            OrderRepository orders,
            NoticeScope noticeScope,
            OrderScope orderScope,
            Viewers viewers) {
        this.notices = notices;
        this.orders = orders;
        this.noticeScope = noticeScope;
        this.orderScope = orderScope;
        this.viewers = viewers;
    }

    @Override
    public boolean knows(String link) {
        return NoticeLinks.read(link).isPresent() || OrderLinks.read(link).isPresent();
    }

    @Override
    public boolean mayOpen(Staff person, String link) {
        Viewer viewer = viewers.of(person);
        Optional<Boolean> notice = NoticeLinks.read(link)
                .map(id -> notices.exists(noticeScope.readable(viewer).and(LedgerScope.whereId(id.value()))));
        return notice.orElseGet(() -> OrderLinks.read(link)
                .map(id -> orders.exists(orderScope.readable(viewer).and(LedgerScope.whereId(id.value()))))
                .orElse(false));
    }
}
