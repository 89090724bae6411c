package org.jianfu.security;

import java.util.Objects;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change about their own account. */
@Service
@Transactional
public class OwnAccount {

    /** Tries of the current password count against its owner here, not against a source elsewhere. */
    private static final String OWN_PAGE = "own page";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final StaffSessions sessions;
    private final CurrentUser currentUser;
    private final Trail trail;

    OwnAccount(
            AccountRepository accounts,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            StaffSessions sessions,
            CurrentUser currentUser,
            Trail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.trail = trail;
    }

    /** Whether somebody else chose the password, so that the first thing to do is to choose one's own. */
    public boolean mustChoosePassword() {
        return SignedInUser.user().map(PortalUser::oneTime).orElse(false);
    }

    /**
     * Chooses a new password. All other sessions end; this one goes on.
     *
     * @throws Refused when the current one is not right, was tried too often, or the new one is weak or the same
     */
    public void choosePassword(String current, String wanted) {
        AccountId me = currentUser.require().id();
        Account account = accounts.findById(me.value()).orElseThrow();
        if (throttle.exhausted(account.login(), OWN_PAGE)) {
            throw new Refused("security.password.tooManyTries");
        }
        if (!passwords.matches(current, account.passwordHash())) {
            throttle.failed(account.login(), OWN_PAGE);
            throw new Refused("security.password.currentWrong");
        }
        throttle.succeeded(account.login(), OWN_PAGE);
        PasswordPolicy.check(wanted);
        if (current.equals(wanted)) {
            throw new Refused("security.password.same");
        }
        account.choosePassword(Objects.requireNonNull(passwords.encode(wanted)));
        sessions.endOthers(me);
        trail.record(Subject.of(me), "security.trail.passwordChosen");
    }
}
