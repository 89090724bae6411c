package org.jianfu.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.jianfu.kernel.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** What stands in a mail: that something waits, and a link. Nothing else, ever. */
@Component
class MailMessage {

    private final Texts texts;
    private final MailSettings settings;
    private final String portal;

    MailMessage(Texts texts, MailSettings settings, @Value("${jianfu.staff-url}") String portal) {
        this.texts = texts;
        this.settings = settings;
        this.portal = portal.replaceFirst("/+$", "");
    }

    /** What links begin with, without a slash at the end. */
    String portal() {
        return portal;
    }

    MimeMessage write(MimeMessage message, Mail mail, String address) throws MessagingException {
        String what = texts.chinese(mail.textKey());
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(texts.chinese("notification.mail.subject", what));
        helper.setText(texts.chinese("notification.mail.body", what, portal + "/" + mail.link()));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
