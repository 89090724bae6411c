package org.jianfu.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of accounts, and the people other modules ask for. */
@Service
@Transactional
public class Accounts implements People {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Trail trail;

    Accounts(AccountRepository accounts, PasswordEncoder passwords, Trail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * Opens an account.
     *
     * @throws Refused when the sign-in name is taken, the password too weak or the roles exclude each other
     */
    public AccountId open(NewAccount wanted) {
        if (accounts.existsByLogin(wanted.login())) {
            throw new Refused("security.account.loginTaken", wanted.login());
        }
        PasswordPolicy.check(wanted.password());
        Account account = accounts.save(new Account(
                wanted.login(),
                wanted.name(),
                wanted.unit(),
                wanted.mail(),
                passwords.encode(wanted.password()),
                wanted.roles()));
        trail.record(Subject.account(account.id()), "security.trail.opened", wanted.login());
        return account.id();
    }

    /** Replaces name, unit and mail address. */
    public void correct(AccountId id, AccountDetails details) {
        require(id).correct(details.name(), details.unit(), details.mail());
        trail.record(Subject.account(id), "security.trail.corrected");
    }

    /**
     * Replaces the roles of an account.
     *
     * @throws Refused when two of them exclude each other (三员分立)
     */
    public void grant(AccountId id, Set<Role> roles) {
        require(id).grant(roles);
        trail.record(Subject.account(id), "security.trail.granted", roles.size());
    }

    /** Lets somebody in with a new password from now on. */
    public void choosePassword(AccountId id, String password) {
        PasswordPolicy.check(password);
        require(id).choosePassword(passwords.encode(password));
        trail.record(Subject.account(id), "security.trail.passwordChanged");
    }

    /** Nobody signs in with this account any more; what it did keeps its name. */
    public void close(AccountId id) {
        require(id).close();
        trail.record(Subject.account(id), "security.trail.closed");
    }

    public void reopen(AccountId id) {
        require(id).reopen();
        trail.record(Subject.account(id), "security.trail.reopened");
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

    void rehash(AccountId id, String newHash) {
        require(id).choosePassword(newHash);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Staff> find(AccountId id) {
        return accounts.findById(id.value()).map(Account::toStaff);
    }

    @Transactional(readOnly = true)
    Optional<Staff> findActive(AccountId id) {
        return accounts.findById(id.value()).filter(Account::active).map(Account::toStaff);
    }

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
