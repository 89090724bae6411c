package org.jianfu.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jianfu.notification.LinkedNumbers;
import org.springframework.stereotype.Component;

/** The numbers of the letters a person may read. */
@Component
class LetterNumbers implements LinkedNumbers {

    private final ScopedNotices notices;
    private final ScopedOrders orders;

    LetterNumbers(ScopedNotices notices, ScopedOrders orders) {
        this.notices = notices;
        this.orders = orders;
    }

    @Override
    public Map<String, String> numbersOf(Collection<String> links) {
        Map<String, String> found = new HashMap<>();
        notices.numbersOf(links.stream()
                        .map(NoticeLinks::read)
                        .flatMap(Optional::stream)
                        .map(NoticeId::value)
                        .toList())
                .forEach((id, number) -> found.put(NoticeLinks.to(new NoticeId(id)), number));
        orders.numbersOf(links.stream()
                        .map(OrderLinks::read)
                        .flatMap(Optional::stream)
                        .map(OrderId::value)
                        .toList())
                .forEach((id, number) -> found.put(OrderLinks.to(new OrderId(id)), number));
        return found;
    }
}
