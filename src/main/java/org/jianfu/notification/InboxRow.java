package org.jianfu.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of an inbox.
 *
 * @param textKey what kind of thing waits
 * @param link the route that opens it, without a leading slash
 * @param number of the letter or lead it is about, if it has one that its reader may know
 */
public record InboxRow(
        InboxItemId id,
        String textKey,
        String link,
        @Nullable String number,
        LocalDate createdOn,
        boolean isRead) {}
