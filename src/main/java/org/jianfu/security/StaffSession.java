package org.jianfu.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jianfu.kernel.AccountId;

/** Somebody signed in somewhere 会话: from the sign-in until it ends by itself, or is ended. */
@Entity
class StaffSession {

    @Id
    private String id;

    @Column(name = "account_id")
    private AccountId account;

    private Instant beganAt;

    private Instant seenAt;

    private String browser;

    @SuppressWarnings("NullAway.Init")
    protected StaffSession() {}

    StaffSession(String id, AccountId account, Instant beganAt, String browser) {
        this.id = id;
        this.account = account;
        this.beganAt = beganAt;
        this.seenAt = beganAt;
        this.browser = browser;
    }

    String id() {
        return id;
    }

    Instant beganAt() {
        return beganAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    String browser() {
        return browser;
    }
}
