package org.jianfu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.FakeMailServer;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class MailDispatcherTests {

    @Autowired
    Mails mails;

    @Autowired
    MailAddresses addresses;

    @Autowired
    Recipients recipients;

    @Autowired
    People names;

    @Autowired
    MailMessage message;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    SchedulerClient scheduler;

    @Autowired
    MailSettings settings;

    @Autowired
    Outbox outbox;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    JdbcTemplate sql;

    private Staff liaison;
    private MailId mail;

    @BeforeEach
    void aMailThatWaits() {
        liaison = people.someone(units.all().getFirst().id(), Role.UNIT_LIAISON);
        mail = mails.save(new Mail(liaison.id(), "notification.menu.inbox", "staff/notices", LocalDate.now(clock)))
                .id();
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aFinalRefusalIsADeadLetterWithTheServersWords() throws Exception {
        try (var server = new ScriptedSmtp("550 5.1.1 no such user", "250 ok")) {
            var sender = sender(server, 9);
            assertThat(sender.deliver(mail)).isPresent();
            assertThat(sender.deliver(mail)).isPresent();
            assertThat(sender.deliver(mail)).isEmpty();
        }

        assertThat(now().state()).isEqualTo(MailState.DEAD);
        assertThat(now().attempts()).isEqualTo(3);
        assertThat(now().lastError()).contains("550 5.1.1 no such user");
    }

    @Test
    void aTemporaryRefusalIsTriedAgainLaterAndLater() throws Exception {
        try (var server = new ScriptedSmtp("451 4.3.0 try later", "250 ok")) {
            var sender = sender(server, 9);

            assertThat(sender.deliver(mail)).hasValue(Duration.ofSeconds(10));
            assertThat(sender.deliver(mail)).hasValue(Duration.ofSeconds(20));
            assertThat(sender.deliver(mail)).hasValue(Duration.ofSeconds(30));
        }

        assertThat(now().state()).isEqualTo(MailState.WAITING);
        assertThat(now().attempts()).isEqualTo(3);
        assertThat(now().lastError()).contains("451 4.3.0 try later");
        assertThat(now().nextTry()).isNotNull();
    }

    @Test
    void theLastAttemptIsADeadLetterToo() throws Exception {
        try (var server = new ScriptedSmtp("451 4.3.0 try later", "250 ok")) {
            var sender = sender(server, 2);
            sender.deliver(mail);

            assertThat(sender.deliver(mail)).isEmpty();
        }
        assertThat(now().state()).isEqualTo(MailState.DEAD);
    }

    @Test
    void aServerThatHangsAfterTheTextHoldsNobodyUp() throws Exception {
        try (var server = new ScriptedSmtp("250 ok", "")) {
            assertThat(sender(server, 9).deliver(mail)).isPresent();
        }
        assertThat(now().state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void aCopySentAfterACrashIsRecognisable() throws Exception {
        try (var server = new ScriptedSmtp("250 ok", "")) {
            var sender = sender(server, 9);
            sender.deliver(mail);
            sender.deliver(mail);

            assertThat(server.messageIds()).hasSize(2);
            assertThat(server.messageIds().stream().distinct()).hasSize(1);
        }
    }

    @Test
    void whatIsSentIsNotSentAgain() throws Exception {
        try (var server = new ScriptedSmtp("250 ok", "250 taken")) {
            var sender = sender(server, 9);
            sender.deliver(mail);
            sender.deliver(mail);

            assertThat(server.messageIds()).hasSize(1);
        }
        assertThat(now().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void withoutAMailServerMailsWaitAndTheAdministratorIsTold() {
        var nowhere = sender(Optional.empty(), 9);
        var quiet = new Outbox(mails, nowhere, addresses, names, scheduler, settings, clock);

        assertThat(nowhere.deliver(mail)).isEmpty();
        assertThat(now().state()).isEqualTo(MailState.WAITING);
        assertThat(now().attempts()).isZero();
        assertThatThrownBy(() -> quiet.resend(mail)).isInstanceOf(Refused.class);
    }

    @Test
    void whatWaitedGoesOutAfterTheStartWithAServer() throws Exception {
        outbox.takeUpWhatWaits();

        FakeMailServer.await(people.mailOf(liaison), Duration.ofSeconds(10));
    }

    @Test
    void aSystemAdministratorSendsADeadLetterAgain() throws Exception {
        sql.update("update mail set state = 'DEAD', attempts = 9 where id = ?", mail.value());
        people.signIn(people.someone(liaison.unit(), Role.SYSTEM_ADMIN));
        assertThat(outbox.after(null, new MailFilter(MailState.DEAD), 100))
                .extracting(MailRow::id)
                .contains(mail);

        outbox.resend(mail);

        FakeMailServer.await(people.mailOf(liaison), Duration.ofSeconds(10));
    }

    @Test
    void whatWaitsForOnePersonIsToldInOneMail() {
        var slowly = new MailSettings(
                "jianfu@localhost", Duration.ofMinutes(1), Duration.ofSeconds(10), Duration.ofSeconds(30), 9);
        var nowhere = sender(Optional.empty(), 9);
        var quiet = new Outbox(mails, nowhere, addresses, names, scheduler, slowly, clock);
        Staff busy = people.someone(units.all().getFirst().id(), Role.UNIT_LIAISON);
        transaction.executeWithoutResult(status -> {
            for (int action = 1; action <= 9; action++) {
                quiet.post(busy.id(), "notification.menu.inbox", "staff/units/" + action);
            }
        });

        assertThat(mails.findAll().stream().filter(one -> one.recipient().equals(busy.id())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.textKey()).isEqualTo("notification.mail.several");
                    assertThat(one.link()).isEqualTo("staff");
                });
    }

    @Test
    void nobodyElseSeesOrResendsMails() {
        people.signIn(liaison);

        assertThatThrownBy(() -> outbox.after(null, MailFilter.ALL, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.resend(mail)).isInstanceOf(AccessDeniedException.class);
    }

    private Mail now() {
        return mails.findById(mail.value()).orElseThrow();
    }

    @Test
    void aMailIsWithheldFromWhoMayNotOpenItsPageAnyMore() throws Exception {
        var nobody = new LinkScope() {
            @Override
            public boolean knows(String link) {
                return true;
            }

            @Override
            public boolean mayOpen(Staff person, String link) {
                return false;
            }
        };
        var strict = new Recipients(names, addresses, new ObjectProvider<>() {
            @Override
            public Stream<LinkScope> stream() {
                return Stream.of(nobody);
            }
        });
        try (var server = new ScriptedSmtp("250 ok", "250 ok")) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.port());
            var dispatcher = dispatcher(Optional.of(sender), strict, 3);
            assertThat(dispatcher.deliver(mail)).isEmpty();
            assertThat(server.messageIds()).isEmpty();
        }
        assertThat(now().state()).isEqualTo(MailState.WITHHELD);
    }

    private MailDispatcher sender(ScriptedSmtp server, int attempts) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        return sender(Optional.of(sender), attempts);
    }

    private MailDispatcher sender(Optional<JavaMailSender> sender, int attempts) {
        return dispatcher(sender, recipients, attempts);
    }

    private MailDispatcher dispatcher(Optional<JavaMailSender> sender, Recipients to, int attempts) {
        var settings = new MailSettings(
                "jianfu@localhost", Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(30), attempts);
        var provider = new ObjectProvider<JavaMailSender>() {
            @Override
            public Stream<JavaMailSender> stream() {
                return sender.stream();
            }
        };
        return new MailDispatcher(mails, provider, to, message, settings, transaction, clock);
    }
}
