package org.jianfu.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where orders are opened, without a leading slash. */
public final class OrderLinks {

    /** The list. */
    public static final String ORDERS = "staff/orders";

    private static final Pattern ONE = Pattern.compile(ORDERS + "/(\\d{1,18})");

    private OrderLinks() {}

    /** One of them. */
    public static String to(OrderId id) {
        return ORDERS + "/" + id;
    }

    static Optional<OrderId> read(String link) {
        Matcher matcher = ONE.matcher(link);
        return matcher.matches() ? Optional.of(new OrderId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }
}
