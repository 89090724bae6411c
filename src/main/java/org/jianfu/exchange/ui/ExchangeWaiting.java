package org.jianfu.exchange.ui;

import java.util.List;
import org.jianfu.exchange.ExchangeDesk;
import org.jianfu.exchange.ExchangeLinks;
import org.jianfu.exchange.InquiryRow;
import org.jianfu.exchange.InquiryState;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.springframework.stereotype.Component;

/** Questions that wait for an editor: to be let through, or to be answered. */
@Component
class ExchangeWaiting implements WaitingWork {

    private final ExchangeDesk desk;

    ExchangeWaiting(ExchangeDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<WaitingItem> waitingFor(Staff person) {
        return person.is(Role.EDITOR)
                ? desk.waiting().stream().map(ExchangeWaiting::item).toList()
                : List.of();
    }

    private static WaitingItem item(InquiryRow row) {
        return new WaitingItem(
                row.state() == InquiryState.WAITING ? "exchange.waiting.release" : "exchange.waiting.reply",
                List.of(row.placeTitle()),
                null,
                ExchangeLinks.to(row.id()),
                new WaitingItem.About(locale -> "", null, row.askedOn(), false));
    }
}
