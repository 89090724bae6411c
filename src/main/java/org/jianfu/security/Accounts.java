package org.jianfu.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
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
    private final PasswordEncoder passwords;
    private final Trail trail;

    Accounts(AccountRepository accounts, PasswordEncoder passwords, Trail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * Opens an account that may do nothing yet: what it may do is another administrator's decision.
     *
     * @throws Refused when the sign-in name is taken or the password too weak
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public AccountId open(NewAccount wanted) {
        return open(wanted, Set.of());
    }

    AccountId open(NewAccount wanted, Set<Role> roles) {
        if (accounts.existsByLogin(wanted.login())) {
            throw new Refused("security.account.loginTaken", wanted.login());
        }
        PasswordPolicy.check(wanted.password());
        String hash = Objects.requireNonNull(passwords.encode(wanted.password()));
        Account account =
                accounts.save(new Account(wanted.login(), wanted.name(), wanted.unit(), wanted.mail(), hash, roles));
        trail.record(Subject.of(account.id()), "security.trail.opened", wanted.login());
        return account.id();
    }

    /** Replaces name, unit and mail address. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void correct(AccountId id, AccountDetails details) {
        require(id).correct(details.name(), details.unit(), details.mail());
        trail.record(Subject.of(id), "security.trail.corrected");
    }

    /**
     * Replaces the roles of an account.
     *
     * @throws Refused when two of them exclude each other (三员分立)
     */
    @PreAuthorize("hasRole('SECURITY_ADMIN')")
    public void grant(AccountId id, Set<Role> roles) {
        require(id).grant(roles);
        trail.record(Subject.of(id), "security.trail.granted", roles.size());
    }

    /** Lets somebody in with a new password from now on. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void choosePassword(AccountId id, String password) {
        PasswordPolicy.check(password);
        require(id).choosePassword(Objects.requireNonNull(passwords.encode(password)));
        trail.record(Subject.of(id), "security.trail.passwordChanged");
    }

    /** Nobody signs in with this account any more; what it did keeps its name. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void close(AccountId id) {
        require(id).close();
        trail.record(Subject.of(id), "security.trail.closed");
    }

    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void reopen(AccountId id) {
        require(id).reopen();
        trail.record(Subject.of(id), "security.trail.reopened");
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.findAllByOrderByActiveDescLogin();
    }

    @Transactional(readOnly = true)
    public boolean anyAdministrator() {
        return accounts.anyWithRole(Role.SYSTEM_ADMIN);
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
    public Optional<String> mailOf(AccountId id) {
        return accounts.findById(id.value()).filter(Account::active).map(Account::mail);
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

    private Account require(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NotVisible("account"));
    }
}
