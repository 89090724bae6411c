package org.jianfu.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianfu.kernel.LeadId;

/** The routes under which letters are opened, for mails, waiting work and ecology pages. */
final class NoticeLink {

    private static final Pattern NOTICE = Pattern.compile("staff/notices/(\\d{1,18})");
    private static final Pattern ORDER = Pattern.compile("staff/orders/(\\d{1,18})");

    private NoticeLink() {}

    /** Where a draft is read beside the report it follows from, which is no page of this module. */
    static String besideReport(LeadId lead) {
        return "staff/leads/" + lead + "/notice";
    }

    static String to(NoticeId id) {
        return "staff/notices/" + id;
    }

    static String to(OrderId id) {
        return "staff/orders/" + id;
    }

    static Optional<NoticeId> notice(String link) {
        return number(NOTICE.matcher(link)).map(NoticeId::new);
    }

    static Optional<OrderId> order(String link) {
        return number(ORDER.matcher(link)).map(OrderId::new);
    }

    private static Optional<Long> number(Matcher matcher) {
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }
}
