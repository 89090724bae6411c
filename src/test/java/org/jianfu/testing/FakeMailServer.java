package org.jianfu.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The mail server of a test run: takes every mail; can be closed for a while and opened again under the same port. */
public class FakeMailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static GreenMail server = open(0);
    private static final int PORT = server.getSmtp().getPort();

    /** What came for this address so far. */
    public static List<MimeMessage> received(String address) {
        return server.findReceivedMessages(user -> user.getEmail().equals(address), message -> true)
                .toList();
    }

    /** The first mail for this address, as soon as it comes. */
    public static MimeMessage await(String address, Duration atMost) {
        return Awaitility.await("a mail for " + address)
                .atMost(atMost)
                .until(() -> received(address), mails -> !mails.isEmpty())
                .getFirst();
    }

    /** The mail with this subject for this address, as soon as it comes. */
    public static MimeMessage await(String address, String subject, Duration atMost) {
        return Awaitility.await("a mail “" + subject + "” for " + address)
                .atMost(atMost)
                .until(() -> withSubject(address, subject), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<MimeMessage> withSubject(String address, String subject) throws MessagingException {
        for (MimeMessage mail : received(address)) {
            if (subject.equals(mail.getSubject())) {
                return Optional.of(mail);
            }
        }
        return Optional.empty();
    }

    /** Connections are refused until {@link #reopen}. */
    public static void close() {
        server.stop();
    }

    public static void reopen() {
        if (!server.isRunning()) {
            server = open(PORT);
        }
    }

    private static GreenMail open(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var opened = new GreenMail(port == 0 ? setup.dynamicPort() : setup);
        opened.start();
        return opened;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().matchesProfiles("test")) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "post office",
                            Map.of(
                                    "spring.mail.host",
                                    "127.0.0.1",
                                    "spring.mail.port",
                                    PORT,
                                    "jianfu.mail.first-retry",
                                    "200ms")));
        }
    }
}
