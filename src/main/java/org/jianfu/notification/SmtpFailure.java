package org.jianfu.notification;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not sent.
 *
 * @param answer the mail server's own words where it spoke
 * @param permanent whether trying again is useless: the server refused this mail for good (5xx, RFC 5321, 4.2.1)
 */
record SmtpFailure(String answer, boolean permanent) {

    private static final int AUTHENTICATION_REQUIRED = 530;

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
        return new SmtpFailure(answer, false);
    }

    /** A server that wants a password refuses every mail: that is for the settings to mend, not this mail's fault. */
    private static SmtpFailure answered(int code, MessagingException refused) {
        return new SmtpFailure(String.valueOf(refused.getMessage()), code >= 500 && code != AUTHENTICATION_REQUIRED);
    }
}
