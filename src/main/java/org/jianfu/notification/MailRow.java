package org.jianfu.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mail as administrators read it: that something waits for somebody, never what.
 *
 * @param textKey says what kind of thing waits
 * @param lastError what went wrong last, in the mail server's words
 */
public record MailRow(
        MailId id,
        String recipient,
        String textKey,
        MailState state,
        LocalDate createdOn,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant nextTry,
        @Nullable LocalDate sentOn) {

    static MailRow of(Mail mail, String recipient) {
        return new MailRow(
                mail.id(),
                recipient,
                mail.textKey(),
                mail.state(),
                mail.createdOn(),
                mail.attempts(),
                mail.lastError(),
                mail.nextTry(),
                mail.sentOn());
    }
}
