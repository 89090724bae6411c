package org.jianfu.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A role that reads reports, which somebody shall have once a second administrator confirms it 双人授权. */
@Entity
class ProposedRole {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private AccountId proposedBy;

    private Instant proposedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProposedRole() {}

    ProposedRole(AccountId account, Role role, AccountId proposedBy, Instant proposedAt) {
        this.account = account;
        this.role = role;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    AccountId account() {
        return account;
    }

    Role role() {
        return role;
    }

    AccountId proposedBy() {
        return proposedBy;
    }
}
