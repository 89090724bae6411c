package org.jianfu.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianfu.kernel.LeadId;

/** The routes under which notices are opened, for mails, waiting work and ecology pages. */
final class NoticeLink {

    private static final Pattern NOTICE = Pattern.compile("staff/notices/(\\d{1,18})");

    private NoticeLink() {}

    /** Where a draft is read beside the report it follows from, which is no page of this module. */
    static String besideReport(LeadId lead) {
        return "staff/leads/" + lead + "/notice";
    }

    static String to(NoticeId id) {
        return "staff/notices/" + id;
    }

    static Optional<NoticeId> read(String link) {
        Matcher matcher = NOTICE.matcher(link);
        return matcher.matches() ? Optional.of(new NoticeId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }
}
