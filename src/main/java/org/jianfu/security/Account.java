package org.jianfu.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in 账号. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String login;

    private String name;

    @Column(name = "unit_id")
    private UnitId unit;

    private @Nullable String mail;

    private String passwordHash;

    private boolean oneTime;

    private boolean active = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 50)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String login, String name, UnitId unit, @Nullable String mail, String passwordHash, Set<Role> roles) {
        this.login = login;
        this.name = name;
        this.unit = unit;
        this.mail = mail;
        this.passwordHash = passwordHash;
        grant(roles);
    }

    public AccountId id() {
        return new AccountId(Objects.requireNonNull(id));
    }

    /**
     * Replaces the roles.
     *
     * @throws Refused when two of them exclude each other
     */
    final void grant(Set<Role> wanted) {
        checkTogether(wanted);
        roles = copyOf(wanted);
    }

    /** @throws Refused when two of these roles exclude each other */
    static void checkTogether(Set<Role> wanted) {
        for (Role one : wanted) {
            wanted.stream().filter(one::conflictsWith).findFirst().ifPresent(other -> {
                throw new Refused("security.account.rolesConflict");
            });
        }
    }

    /** Takes the roles off that read reports, and says which they were. */
    Set<Role> stopReading() {
        Set<Role> reading = copyOf(roles);
        reading.removeIf(role -> !role.readsReports());
        Set<Role> left = copyOf(roles);
        left.removeAll(reading);
        roles = left;
        return reading;
    }

    private static Set<Role> copyOf(Set<Role> some) {
        return some.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(some);
    }

    void correct(String newName, UnitId newUnit, @Nullable String newMail) {
        this.name = newName;
        this.unit = newUnit;
        this.mail = newMail;
    }

    /** The person's own choice. */
    void choosePassword(String newHash) {
        this.passwordHash = newHash;
        this.oneTime = false;
    }

    /** A password somebody else knows: good for choosing an own one, and for nothing else. */
    void lendPassword(String newHash) {
        this.passwordHash = newHash;
        this.oneTime = true;
    }

    /** The same password under a stronger hash. */
    void rehash(String newHash) {
        this.passwordHash = newHash;
    }

    /** Whether somebody else chose the password. */
    boolean oneTime() {
        return oneTime;
    }

    /** What this person may do now: nothing as long as somebody else knows the password. */
    Set<Role> effectiveRoles() {
        return oneTime || !active ? Set.of() : roles();
    }

    void close() {
        this.active = false;
    }

    void reopen() {
        this.active = true;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public UnitId unit() {
        return unit;
    }

    public @Nullable String mail() {
        return mail;
    }

    public boolean active() {
        return active;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    String passwordHash() {
        return passwordHash;
    }

    /** As somebody who acts: without roles while the password is not their own. */
    Staff toSignedIn() {
        return new Staff(id(), name, unit, effectiveRoles());
    }

    Staff toStaff() {
        return new Staff(id(), name, unit, roles());
    }
}
