package org.jianfu.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The routes under which orders are opened, for mails, waiting work and ecology pages. */
final class OrderLink {

    private static final Pattern ORDER = Pattern.compile("staff/orders/(\\d{1,18})");

    private OrderLink() {}

    static String to(OrderId id) {
        return "staff/orders/" + id;
    }

    static Optional<OrderId> read(String link) {
        Matcher matcher = ORDER.matcher(link);
        return matcher.matches() ? Optional.of(new OrderId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }
}
