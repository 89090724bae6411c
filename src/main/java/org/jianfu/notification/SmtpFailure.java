package org.jianfu.notification;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not sent.
 *
 * @param answer the mail server's own words where it spoke
 * @param passing whether it can pass by itself. The first digit (RFC 5321, 4.2.1) does not tell: many servers say 5xx to
 *     who sends too often, and to a mailbox that is full.
 */
record SmtpFailure(String answer, boolean passing) {

    private static final int FIRST_REFUSAL = 500;

    /** A server that wants a password refuses every mail: that is for the settings to mend, not this mail's fault. */
    private static final int AUTHENTICATION_REQUIRED = 530;

    private static final int MAILBOX_FULL = 552;

    /** Full mailboxes (RFC 3463: X.2.2), systems that are busy or full (X.3.1, X.3.2, X.4.x), and what servers say in words. */
    private static final Pattern PASSING = Pattern.compile(
            "\\b[45]\\.(2\\.2|3\\.[12]|4\\.\\d+)\\b|try(ing)? (again )?later|temporar|too (many|much|fast|frequent)"
                    + "|frequen(cy|t)|rate limit|throttl|limited|exceed|quota|mailbox (is )?full|over ?quota|gr[ae]ylist|busy"
                    + "|频率|频繁|限制|超限|超出|稍后|稍候|繁忙|已满|重试",
            Pattern.CASE_INSENSITIVE);

    static SmtpFailure of(Exception failure) {
        String answer = String.valueOf(failure.getMessage());
        var causes = new ArrayDeque<Throwable>();
        causes.add(failure);
        for (int seen = 0; !causes.isEmpty() && seen < 20; seen++) {
            var cause = causes.remove();
            if (cause instanceof SMTPAddressFailedException refused) {
                return answered(refused.getReturnCode(), refused);
            }
            if (cause instanceof SMTPSendFailedException refused && refused.getReturnCode() > 0) {
                answer = String.valueOf(refused.getMessage());
                if (refused.getNextException() == null) {
                    return answered(refused.getReturnCode(), refused);
                }
            }
            if (cause instanceof MailSendException send) {
                causes.addAll(Arrays.asList(send.getMessageExceptions()));
            }
            if (cause instanceof MessagingException messaging && messaging.getNextException() != null) {
                causes.add(messaging.getNextException());
            }
            if (cause.getCause() != null) {
                causes.add(Objects.requireNonNull(cause.getCause()));
            }
        }
        return new SmtpFailure(answer, true);
    }

    private static SmtpFailure answered(int code, MessagingException refused) {
        return answered(code, String.valueOf(refused.getMessage()));
    }

    static SmtpFailure answered(int code, String answer) {
        return new SmtpFailure(
                answer,
                code < FIRST_REFUSAL
                        || code == AUTHENTICATION_REQUIRED
                        || code == MAILBOX_FULL
                        || PASSING.matcher(answer).find());
    }
}
