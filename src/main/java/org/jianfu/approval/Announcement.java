package org.jianfu.approval;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it is said that something waits to be signed, or came back.
 *
 * @param mail text key for mails and the inbox, which never say what it is about
 * @param waiting text key for the home page of whoever signs
 * @param returned text key for the home page of whoever drafted it, once it was sent back; null where the owner says it itself
 * @param args what stands in the texts of the home page; never anything a reporter wrote
 * @param due by when the owner needs it, shown where a step has no deadline of its own; or null
 */
public record Announcement(
        String mail,
        String waiting,
        @Nullable String returned,
        List<String> args,
        @Nullable LocalDate due) {

    public Announcement {
        args = List.copyOf(args);
    }

    /** Without a day. */
    public Announcement(String mail, String waiting, @Nullable String returned, List<String> args) {
        this(mail, waiting, returned, args, null);
    }
}
