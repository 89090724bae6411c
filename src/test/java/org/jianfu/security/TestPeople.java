package org.jianfu.security;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Invented people for tests, each new; signs them in on the test's thread or for one action. */
public class TestPeople {

    public static final String PASSWORD = "a long enough password";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts;
    private final ActingAs actingAs;
    private final JdbcClient sql;

    TestPeople(Accounts accounts, ActingAs actingAs, JdbcClient sql) {
        this.accounts = accounts;
        this.actingAs = actingAs;
        this.sql = sql;
    }

    /** Somebody of this unit with these roles, with a mail address of their own. */
    public Staff someone(UnitId unit, Role... roles) {
        String login = "test-" + COUNT.incrementAndGet();
        var account = new NewAccount(login, "测试" + COUNT.get(), unit, login + "@jianfu.example", PASSWORD);
        return accounts.find(accounts.open(account, Set.of(roles))).orElseThrow();
    }

    public String loginOf(Staff person) {
        return sql.sql("select login from account where id = ?")
                .param(person.id().value())
                .query(String.class)
                .single();
    }

    public String mailOf(Staff person) {
        return accounts.mailOf(person.id()).orElseThrow();
    }

    /** Does something as this person. */
    public void as(Staff person, Runnable action) {
        actingAs.run(person.id(), action);
    }

    /** Does something as this person and hands back what came of it. */
    public <T> T by(Staff person, Supplier<T> action) {
        return actingAs.get(person.id(), action);
    }

    /** Takes this administration off everybody else; for a test that is rolled back. */
    void onlyAdministrator(Staff person, Role role) {
        sql.sql("delete from account_role where role = ? and account_id <> ?")
                .params(role.name(), person.id().value())
                .update();
    }

    int sessionsOf(Staff person) {
        return sql.sql("select count(*) from staff_session where account_id = ?")
                .param(person.id().value())
                .query(Integer.class)
                .single();
    }

    /** As if the database had been edited. */
    void closeByHand(Staff person) {
        sql.sql("update account set active = 0 where id = ?")
                .param(person.id().value())
                .update();
    }

    /** Does something in a portal that has no administrator yet, as before its set-up. */
    public void beforeTheSetup(Runnable action) {
        var administrators = sql.sql("select account_id from account_role where role = 'SYSTEM_ADMIN'")
                .query(Long.class)
                .list();
        sql.sql("delete from account_role where role = 'SYSTEM_ADMIN'").update();
        try {
            action.run();
        } finally {
            administrators.forEach(id -> sql.sql("insert ignore into account_role values (?, 'SYSTEM_ADMIN')")
                    .param(id)
                    .update());
        }
    }

    /** Leaves this person signed in on the test's thread; {@link #signOut} afterwards. */
    public void signIn(Staff person) {
        actingAs.signIn(person.id());
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }
}
