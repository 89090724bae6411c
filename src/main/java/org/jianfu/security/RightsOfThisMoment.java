package org.jianfu.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before each request of somebody signed in: does the session still go on, and with which roles? One that was ended is
 * over with this request, whatever page or dialog it came from, and the try is on record.
 */
class RightsOfThisMoment extends OncePerRequestFilter {

    /** Files without a secret, the same for everybody. */
    private static final List<String> FILES = List.of("/jianfu/", "/VAADIN/", "/assets/", "/icons/");

    private static final String SEEN = RightsOfThisMoment.class.getName();
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final StaffSessions sessions;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    RightsOfThisMoment(StaffSessions sessions, TransactionTemplate transaction, Clock clock) {
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return FILES.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PortalUser> signedIn = SignedInUser.user();
        if (signedIn.isPresent()) {
            PortalUser then = signedIn.get();
            Optional<PortalUser> now = sessions.now(then);
            if (now.isEmpty()) {
                end(request, then);
            } else {
                if (!now.get().equals(then)) {
                    adopt(now.get(), request, response);
                }
                noteSeen(request, then);
            }
        }
        chain.doFilter(request, response);
    }

    private void end(HttpServletRequest request, PortalUser user) {
        transaction.executeWithoutResult(status -> sessions.refused(user));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Into the session as well: an open page looks there. */
    private void adopt(PortalUser now, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private void noteSeen(HttpServletRequest request, PortalUser user) {
        HttpSession session = request.getSession(false);
        Instant now = clock.instant();
        if (session != null
                && !(session.getAttribute(SEEN) instanceof Instant last
                        && last.plus(SEEN_EVERY).isAfter(now))) {
            session.setAttribute(SEEN, now);
            sessions.seen(user);
        }
    }
}
