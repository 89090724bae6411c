package org.jianfu.security;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.notification.MailAddresses;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of accounts, and the people other modules ask for. */
@Service
@Transactional
public class Accounts implements People, MailAddresses {

    private final AccountRepository accounts;
    private final ProposedRoleRepository proposals;
    private final StaffSessions sessions;
    private final PasswordEncoder passwords;
    private final Acting acting;
    private final Trail trail;

    Accounts(
            AccountRepository accounts,
            ProposedRoleRepository proposals,
            StaffSessions sessions,
            PasswordEncoder passwords,
            Acting acting,
            Trail trail) {
        this.accounts = accounts;
        this.proposals = proposals;
        this.sessions = sessions;
        this.passwords = passwords;
        this.acting = acting;
        this.trail = trail;
    }

    /**
     * Opens an account that may do nothing yet: what it may do is another administrator's decision, and the password is good
     * for one thing only, choosing another.
     *
     * @throws Refused when the sign-in name is taken or the password too weak
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public AccountId open(NewAccount wanted) {
        AccountId opened = open(wanted, Set.of());
        Account account = require(opened);
        account.lendPassword(account.passwordHash());
        return opened;
    }

    /** Opens an account for somebody who chose the password. */
    AccountId open(NewAccount wanted, Set<Role> roles) {
        if (accounts.existsByLogin(wanted.login())) {
            throw new Refused("security.account.loginTaken", wanted.login());
        }
        AccountDetails details = Constraints.require(new AccountDetails(wanted.name(), wanted.unit(), wanted.mail()));
        PasswordPolicy.check(wanted.password());
        String hash = Objects.requireNonNull(passwords.encode(wanted.password()));
        Account account =
                accounts.save(new Account(wanted.login(), details.name(), details.unit(), details.mail(), hash, roles));
        trail.record(Subject.of(account.id()), "security.trail.opened", wanted.login());
        return account.id();
    }

    /** Replaces name, unit and mail address. In another unit one reads other reports: that is confirmed anew. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void correct(AccountId id, AccountDetails details) {
        Account account = require(id);
        Constraints.require(details);
        if (!account.unit().equals(details.unit())) {
            proposeAgain(account);
        }
        account.correct(details.name(), details.unit(), details.mail());
        trail.record(Subject.of(id), "security.trail.corrected");
    }

    /**
     * Replaces the roles of an account. What is taken away is gone at once and ends its sessions; a new role that reads
     * reports waits for {@link #confirm}.
     *
     * @return the roles that wait
     * @throws Refused when it is one's own account, two of the roles exclude each other (三员分立), or the last holder of an
     *     administration would lose it
     */
    @PreAuthorize("hasRole('SECURITY_ADMIN')")
    public Set<Role> grant(AccountId id, Set<Role> roles) {
        checkNotMine(id);
        Account account = require(id);
        Account.checkTogether(roles);
        Set<Role> taken = without(account.roles(), roles);
        checkNotTheLast(id, taken);
        Set<Role> second = without(roles, account.roles());
        second.removeIf(role -> !role.readsReports());
        account.grant(without(roles, second));
        propose(account, second);
        if (!taken.isEmpty()) {
            sessions.endAll(id);
        }
        trail.record(Subject.of(id), "security.trail.granted", roles.size());
        return second;
    }

    /**
     * Confirms as the second administrator what another one proposed 双人授权.
     *
     * @throws Refused when nothing waits, one proposed it oneself or it is one's own account, or its owner has not yet
     *     signed in and chosen a password
     */
    @PreAuthorize("hasAnyRole('SECURITY_ADMIN', 'AUDIT_ADMIN')")
    public void confirm(AccountId id) {
        checkNotMine(id);
        Account account = require(id);
        List<ProposedRole> proposed = proposals.findByAccount(id);
        if (proposed.isEmpty()) {
            throw new Refused("security.account.nothingProposed");
        }
        if (proposed.stream().anyMatch(one -> one.proposedBy().equals(acting.me()))) {
            throw new Refused("security.account.secondPerson");
        }
        if (account.oneTime()) {
            throw new Refused("security.account.notSignedInYet", account.name());
        }
        Set<Role> roles = new HashSet<>(account.roles());
        proposed.forEach(one -> roles.add(one.role()));
        account.grant(roles);
        proposals.withdraw(id);
        trail.record(Subject.of(id), "security.trail.confirmed", proposed.size());
    }

    /** Says no to what was proposed; who proposed it may take it back this way as well. */
    @PreAuthorize("hasAnyRole('SECURITY_ADMIN', 'AUDIT_ADMIN')")
    public void reject(AccountId id) {
        proposals.withdraw(require(id).id());
        trail.record(Subject.of(id), "security.trail.rejected");
    }

    /**
     * Lends somebody a password to choose an own one with. Every session ends, and roles that read reports are confirmed anew
     * by a second administrator: otherwise whoever lends it could read in that person's place.
     *
     * @throws Refused when it is one's own account, or the password too weak
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void lendPassword(AccountId id, String password) {
        PasswordPolicy.check(password);
        if (id.equals(acting.me())) {
            throw new Refused("security.account.ownPassword");
        }
        Account account = require(id);
        account.lendPassword(Objects.requireNonNull(passwords.encode(password)));
        proposeAgain(account);
        sessions.endAll(id);
        trail.record(Subject.of(id), "security.trail.passwordLent");
    }

    /**
     * Nobody signs in with this account any more; what it did keeps its name.
     *
     * @throws Refused when it is one's own, or the last holder of an administration
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void close(AccountId id) {
        checkNotMine(id);
        Account account = require(id);
        checkNotTheLast(id, account.roles());
        account.close();
        sessions.endAll(id);
        trail.record(Subject.of(id), "security.trail.closed");
    }

    /** Lets somebody in again, as {@link #grant} would: roles that read reports are confirmed anew. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void reopen(AccountId id) {
        Account account = require(id);
        account.reopen();
        proposeAgain(account);
        trail.record(Subject.of(id), "security.trail.reopened");
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.findAllByOrderByActiveDescLogin();
    }

    /** Whether there is, or ever was, a system administrator. */
    @Transactional(readOnly = true)
    public boolean anyAdministrator() {
        return accounts.everWithRole(Role.SYSTEM_ADMIN);
    }

    @Transactional(readOnly = true)
    Optional<Account> byLogin(String login) {
        return accounts.findByLogin(login);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, String> namesOf(Collection<AccountId> ids) {
        return accounts.names(ids.stream().map(AccountId::value).toList()).stream()
                .collect(Collectors.toUnmodifiableMap(
                        named -> new AccountId(named.getId()), AccountRepository.Named::getName));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Staff> find(AccountId id) {
        return accounts.findById(id.value()).map(Account::toStaff);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AccountId> named(String words) {
        return accounts.named(words).stream().map(AccountId::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> mailOf(AccountId id) {
        return accounts.findById(id.value()).filter(Account::active).map(Account::mail);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Staff> inUnits(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : accounts.inUnits(units).stream().map(Account::toStaff).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Staff> inUnit(UnitId unit, Role role) {
        return accounts.inUnit(unit, role).stream().map(Account::toStaff).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Staff> withRole(Role role) {
        return accounts.withRole(role).stream().map(Account::toStaff).toList();
    }

    private void proposeAgain(Account account) {
        Set<Role> reading = account.stopReading();
        if (!reading.isEmpty()) {
            proposals.findByAccount(account.id()).forEach(one -> reading.add(one.role()));
            propose(account, reading);
            sessions.endAll(account.id());
        }
    }

    private void propose(Account account, Set<Role> roles) {
        proposals.withdraw(account.id());
        roles.forEach(role -> proposals.save(new ProposedRole(account.id(), role, acting.me(), acting.now())));
    }

    private void checkNotMine(AccountId id) {
        if (id.equals(acting.me())) {
            throw new Refused("security.account.notYourOwn");
        }
    }

    private void checkNotTheLast(AccountId id, Set<Role> taken) {
        taken.stream()
                .filter(Role::isAdministrator)
                .filter(role -> accounts.countOthersWithRole(role, id.value()) == 0)
                .findFirst()
                .ifPresent(role -> {
                    throw new Refused("security.account.lastHolder");
                });
    }

    private static Set<Role> without(Set<Role> all, Set<Role> some) {
        Set<Role> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private Account require(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NotVisible("account"));
    }
}
