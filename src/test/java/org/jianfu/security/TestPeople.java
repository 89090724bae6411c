package org.jianfu.security;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Invented people for tests, each new; signs them in on the test's thread or for one deed. */
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
    public void as(Staff person, Runnable deed) {
        actingAs.run(person.id(), deed);
    }

    /** Does something as this person and hands back what came of it. */
    public <T> T by(Staff person, Supplier<T> deed) {
        return actingAs.get(person.id(), deed);
    }

    /** Does something in a portal that has no administrator yet, as before its set-up. */
    public void beforeTheSetup(Runnable deed) {
        var administrators = sql.sql(
                        "select id from account join account_role on account_id = id where role = 'SYSTEM_ADMIN' and active = 1")
                .query(Long.class)
                .list();
        setActive(administrators, false);
        try {
            deed.run();
        } finally {
            setActive(administrators, true);
        }
    }

    private void setActive(List<Long> accountIds, boolean active) {
        if (!accountIds.isEmpty()) {
            sql.sql("update account set active = :active where id in (:ids)")
                    .param("active", active)
                    .param("ids", accountIds)
                    .update();
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
