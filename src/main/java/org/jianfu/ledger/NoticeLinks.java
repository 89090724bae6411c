package org.jianfu.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where notices are opened, without a leading slash. */
public final class NoticeLinks {

    /** The list. */
    public static final String NOTICES = "staff/notices";

    private static final Pattern ONE = Pattern.compile(NOTICES + "/(\\d{1,18})");

    private NoticeLinks() {}

    /** One of them. */
    public static String to(NoticeId id) {
        return NOTICES + "/" + id;
    }

    static Optional<NoticeId> read(String link) {
        Matcher matcher = ONE.matcher(link);
        return matcher.matches() ? Optional.of(new NoticeId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }
}
