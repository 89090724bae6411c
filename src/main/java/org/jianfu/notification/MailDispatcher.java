package org.jianfu.notification;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries one mail to the mail server and writes down how it went; no transaction is open while the server is asked. */
@Service
class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);

    /** A refusal that cannot pass by itself may still have been a mistake of the server's. */
    private static final int TRIES_AFTER_A_REFUSAL = 3;

    private final Mails mails;
    private final ObjectProvider<JavaMailSender> server;
    private final MailMessage message;
    private final Recipients recipients;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailDispatcher(
            Mails mails,
            ObjectProvider<JavaMailSender> server,
            Recipients recipients,
            MailMessage message,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.server = server;
        this.recipients = recipients;
        this.message = message;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether mails go out, and if not, why. */
    MailReadiness readiness() {
        return MailReadiness.of(server.getIfAvailable(), message.portal());
    }

    /** Delivers a mail that waits; gives how long to wait before the next try, or nothing when there is no next. */
    Optional<Duration> deliver(MailId id) {
        var sender = server.getIfAvailable();
        var mail = mails.findById(id.value()).filter(found -> found.state() == MailState.WAITING);
        if (sender == null || readiness() != MailReadiness.READY || mail.isEmpty()) {
            return Optional.empty();
        }
        if (!recipients.mayBeTold(mail.get().recipient(), mail.get().link())) {
            transaction.executeWithoutResult(status -> current(id).withhold());
            return Optional.empty();
        }
        var address = recipients.addressOf(mail.get().recipient());
        if (address.isEmpty()) {
            return failed(id, new SmtpFailure("no mail address", false));
        }
        try {
            sender.send(message.write(sender.createMimeMessage(), mail.get(), address.get()));
            transaction.executeWithoutResult(status -> current(id).sent(LocalDate.now(clock)));
            return Optional.empty();
        } catch (MailException | MessagingException e) {
            return failed(id, SmtpFailure.of(e));
        }
    }

    private Optional<Duration> failed(MailId id, SmtpFailure failure) {
        return Optional.ofNullable(transaction.execute(status -> {
            var mail = current(id);
            int most = failure.passing() ? settings.attempts() : Math.min(TRIES_AFTER_A_REFUSAL, settings.attempts());
            boolean last = mail.attempts() + 1 >= most;
            LOG.warn("Mail {} {} at attempt {}", id, last ? "given up" : "not sent", mail.attempts() + 1);
            if (last) {
                mail.giveUp(failure.answer());
                return null;
            }
            var wait = settings.waitAfter(mail.attempts() + 1);
            mail.failed(failure.answer(), clock.instant().plus(wait));
            return wait;
        }));
    }

    private Mail current(MailId id) {
        return mails.findById(id.value()).orElseThrow();
    }
}
