package org.jianfu.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Somebody signs for somebody else for some days 委托代签. */
@Entity
@Table(name = "approval_delegation")
class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "principal_id")
    private AccountId principal;

    @Column(name = "delegate_id")
    private AccountId delegate;

    private LocalDate fromDay;

    private LocalDate untilDay;

    private String reason;

    private Instant madeAt;

    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    Delegation(AccountId principal, AccountId delegate, DelegationForm form, Instant madeAt) {
        this.principal = principal;
        this.delegate = delegate;
        this.fromDay = form.from();
        this.untilDay = form.until();
        this.reason = form.reason();
        this.madeAt = madeAt;
    }

    void end(AccountId by, LocalDate today) {
        if (!by.equals(principal)) {
            throw new Refused("approval.refused.notYours");
        }
        if (endedOn == null) {
            endedOn = today;
        }
    }

    boolean overlaps(DelegationForm other) {
        return endedOn == null && !fromDay.isAfter(other.until()) && !untilDay.isBefore(other.from());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    AccountId principal() {
        return principal;
    }

    AccountId delegate() {
        return delegate;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate untilDay() {
        return untilDay;
    }

    String reason() {
        return reason;
    }

    Instant madeAt() {
        return madeAt;
    }
}
