package org.jianfu.security;

import java.util.Locale;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sign-in with name and password: throttled, and every failed try on record in a transaction of its own. */
@Component
class SignIn extends DaoAuthenticationProvider {

    private final SignInThrottle throttle;
    private final Accounts accounts;
    private final StaffSessions sessions;
    private final Trail trail;
    private final TransactionTemplate transaction;

    SignIn(
            AccountUserDetails users,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            Accounts accounts,
            StaffSessions sessions,
            Trail trail,
            PlatformTransactionManager transactions) {
        super(users);
        setPasswordEncoder(passwords);
        setUserDetailsPasswordService(users);
        this.throttle = throttle;
        this.accounts = accounts;
        this.sessions = sessions;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String source = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (throttle.exhausted(login, source)) {
            throw new LockedException("too many failures");
        }
        try {
            Authentication signedIn = super.authenticate(attempt);
            throttle.succeeded(login, source);
            return begun(signedIn);
        } catch (AuthenticationServiceException tooBusy) {
            throw tooBusy;
        } catch (AuthenticationException failure) {
            throttle.failed(login, source);
            accounts.byLogin(login).ifPresent(this::recordFailure);
            throw failure;
        }
    }

    private void recordFailure(Account account) {
        transaction.executeWithoutResult(
                status -> trail.record(Subject.of(account.id()), "security.trail.signInFailed"));
    }

    /** The session has no use for the address or the hash. */
    private Authentication begun(Authentication signedIn) {
        if (!(signedIn.getPrincipal() instanceof PortalUser user)) {
            return signedIn;
        }
        String session = sessions.begin(user.id(), Browsers.ofThisRequest());
        return UsernamePasswordAuthenticationToken.authenticated(user.in(session), null, signedIn.getAuthorities());
    }
}
