package org.jianfu.notification;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Whether mails go out. */
public enum MailReadiness {
    READY,
    /** No mail server is set. */
    NO_SERVER,
    /** Links would lead to the reader's own machine. */
    LOCAL_LINKS;

    /** @param portal what links in mails begin with */
    static MailReadiness of(@Nullable JavaMailSender server, String portal) {
        if (server == null) {
            return NO_SERVER;
        }
        boolean serverIsLocal = server instanceof JavaMailSenderImpl known && isLocal(known.getHost());
        return isLocal(URI.create(portal).getHost()) && !serverIsLocal ? LOCAL_LINKS : READY;
    }

    private static boolean isLocal(@Nullable String host) {
        return host == null || host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /** Why nothing goes out, as a text key. */
    String refusal() {
        return this == LOCAL_LINKS ? "notification.refused.localLinks" : "notification.refused.noServer";
    }
}
