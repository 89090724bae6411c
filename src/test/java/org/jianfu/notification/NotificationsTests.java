package org.jianfu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.FakeMailServer;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class NotificationsTests {

    private static final String KEY = "notification.menu.inbox";
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    Notifications notifications;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    private Staff liaison;

    @BeforeEach
    void aLiaisonWithAnAddress() {
        UnitId unit = units.all().getFirst().id();
        liaison = people.someone(unit, Role.UNIT_LIAISON);
    }

    @AfterEach
    void theMailServerIsBack() {
        FakeMailServer.reopen();
        people.signOut();
    }

    @Test
    void aMailSaysThatSomethingWaitsAndWhereAndNothingElse() throws Exception {
        tell(liaison);

        var mail = FakeMailServer.await(people.mailOf(liaison), SOON);
        assertThat(mail.getSubject()).isEqualTo("【减负门户】通知");
        assertThat(mail.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(mail.getFrom()[0]).hasToString("jianfu@localhost");
        assertThat(mail.getContent().toString().replace("\r", "")).matches("""
                您好：

                通知，请登录减负门户办理：
                http://localhost:\\d+/staff/notices

                为保护有关人员，邮件里不写具体内容。本邮件由系统自动发出，请勿回复。
                \\s*""");
    }

    @Test
    void aSentMailKeepsNothingThatLeadsBack() throws Exception {
        tell(liaison);
        FakeMailServer.await(people.mailOf(liaison), SOON);

        await(() -> row("state").equals("SENT"));
        assertThat(row("link")).isNull();
        assertThat(row("message_id")).isNull();
        assertThat(row("text_key")).isEqualTo(KEY);
        assertThat(row("sent_on")).isNotNull();
        await(() -> tasks() == 0);
    }

    @Test
    void whatIsRolledBackTellsNobody() throws Exception {
        transaction.executeWithoutResult(status -> {
            notifications.tell(liaison, KEY, "staff/notices");
            status.setRollbackOnly();
        });
        Staff next = people.someone(liaison.unit(), Role.UNIT_LIAISON);
        tell(next);
        FakeMailServer.await(people.mailOf(next), SOON);

        assertThat(FakeMailServer.received(people.mailOf(liaison))).isEmpty();
        assertThat(count("mail")).isZero();
        assertThat(count("inbox_item")).isZero();
    }

    @Test
    void nobodyIsToldOutsideTheTransactionOfTheAction() {
        assertThatThrownBy(() -> notifications.tell(liaison, KEY, "staff/notices"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whoHasNoAddressFindsItInTheInboxAlone() {
        AccountId nobody = liaison.id();
        sql.update("update account set mail = null where id = ?", nobody.value());
        transaction.executeWithoutResult(status -> notifications.tell(nobody, KEY, "staff/notices"));

        assertThat(sql.queryForObject(
                        "select count(*) from inbox_item where recipient_id = ?", Long.class, nobody.value()))
                .isPositive();
        assertThat(sql.queryForObject("select count(*) from mail where recipient_id = ?", Long.class, nobody.value()))
                .isZero();
    }

    @Test
    void whileTheMailServerIsAwayMailsWaitAndThenGoOutOnce() throws Exception {
        FakeMailServer.close();
        tell(liaison);
        await(() -> row("attempts") instanceof Integer attempts && attempts > 1);

        assertThat(row("state")).isEqualTo("WAITING");
        assertThat(row("last_error")).asString().isNotEmpty();
        assertThat(row("next_try")).isNotNull();

        FakeMailServer.reopen();
        FakeMailServer.await(people.mailOf(liaison), Duration.ofSeconds(60));
        await(() -> row("state").equals("SENT"));
        assertThat(FakeMailServer.received(people.mailOf(liaison))).hasSize(1);
    }

    private void tell(Staff whom) {
        transaction.executeWithoutResult(status -> notifications.tell(whom, KEY, "staff/notices"));
    }

    private Object row(String column) {
        return sql.queryForMap(
                        "select * from mail where recipient_id = ?",
                        liaison.id().value())
                .get(column);
    }

    private long count(String table) {
        return sql.queryForObject(
                "select count(*) from " + table + " where recipient_id = ?",
                Long.class,
                liaison.id().value());
    }

    private long tasks() {
        return sql.queryForObject("""
                select count(*) from scheduled_tasks t join mail m on t.task_instance = m.id
                where t.task_name = 'mail' and m.recipient_id = ?""", Long.class, liaison.id().value());
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(SOON).until(condition);
    }
}
