package org.jianfu.ledger.ui;

import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.OrderId;

/** Where letters and the negative list are opened, without a leading slash. */
public final class LedgerNavigation {

    public static final String NOTICES = "staff/notices";
    public static final String ORDERS = "staff/orders";
    public static final String NEGATIVE_LIST = "staff/negative-list";

    private LedgerNavigation() {}

    public static String to(NoticeId notice) {
        return NOTICES + "/" + notice;
    }

    public static String to(OrderId order) {
        return ORDERS + "/" + order;
    }
}
