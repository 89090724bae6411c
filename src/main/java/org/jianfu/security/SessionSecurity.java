package org.jianfu.security;

import java.time.Clock;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts {@link RightsOfThisMoment} in front of everything and {@link SignInToken} before signing in, and ends a session's row with its sign-out. */
@Component
class SessionSecurity implements Customizer<HttpSecurity> {

    private final StaffSessions sessions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SessionSecurity(StaffSessions sessions, PlatformTransactionManager transactions, Clock clock) {
        this.sessions = sessions;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void customize(HttpSecurity http) {
        http.addFilterAfter(new RightsOfThisMoment(sessions, transaction, clock), SecurityContextHolderFilter.class);
        http.addFilterAfter(new SignInToken(), CsrfFilter.class);
        http.logout(logout -> logout.addLogoutHandler((request, response, authentication) -> {
            if (authentication != null && authentication.getPrincipal() instanceof PortalUser user) {
                sessions.signedOut(user);
            }
        }));
    }
}
