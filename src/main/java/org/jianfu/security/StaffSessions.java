package org.jianfu.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where somebody is signed in 会话. What the browser holds is worth nothing by itself: each request asks here whether the
 * session still goes on, so that it ends with the password, the role or the account it was begun with, on every node.
 */
@Service
@Transactional
public class StaffSessions {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final StaffSessionRepository sessions;
    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;
    private final Duration timeout;

    StaffSessions(
            StaffSessionRepository sessions,
            AccountRepository accounts,
            CurrentUser currentUser,
            Trail trail,
            Clock clock,
            @Value("${server.servlet.session.timeout}") Duration timeout) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
        this.timeout = timeout;
    }

    /**
     * A place where somebody is signed in, as they see it.
     *
     * @param id which one it is; not the cookie
     * @param browser what it is signed in with, such as "Chrome · Windows"
     * @param seenAt when it last asked for something, to a minute or so
     * @param here whether it is the one that asks
     */
    public record Place(String id, String browser, Instant beganAt, Instant seenAt, boolean here) {}

    /** Where the signed-in person is signed in, the latest first. */
    @Transactional(readOnly = true)
    public List<Place> mine() {
        String here = here();
        Instant since = clock.instant().minus(timeout);
        return sessions.findByAccountAndSeenAtAfterOrderBySeenAtDesc(me(), since).stream()
                .map(session -> new Place(
                        session.id(),
                        session.browser(),
                        session.beganAt(),
                        session.seenAt(),
                        session.id().equals(here)))
                .toList();
    }

    /** Ends one of the signed-in person's own sessions. */
    public void end(String id) {
        sessions.end(me(), id);
        trail.record(Subject.of(me()), "security.trail.signedOutElsewhere");
    }

    /** Ends all of them but this one. */
    public void signOutElsewhere() {
        sessions.endAllBut(me(), here());
        trail.record(Subject.of(me()), "security.trail.signedOutElsewhere");
    }

    String begin(AccountId account, String browser) {
        byte[] random = new byte[KEY_BYTES];
        RANDOM.nextBytes(random);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant();
        sessions.forget(now.minus(timeout.multipliedBy(2)));
        sessions.save(new StaffSession(id, account, now, browser));
        return id;
    }

    void endAll(AccountId account) {
        sessions.endAllBut(account, "");
    }

    void endOthers(AccountId account) {
        sessions.endAllBut(account, here());
    }

    void signedOut(PortalUser user) {
        sessions.end(user.id(), user.session());
    }

    /** Who this is now, with the roles of this moment; empty when the session is over. */
    @Transactional(readOnly = true)
    Optional<PortalUser> now(PortalUser user) {
        return accounts.signedIn(user.account(), user.id(), user.session())
                .map(account -> PortalUser.of(account).in(user.session()));
    }

    void seen(PortalUser user) {
        sessions.seen(user.session(), clock.instant());
    }

    /** Somebody went on in a page whose session had been ended: on record with their name. */
    void refused(PortalUser user) {
        trail.record(Subject.of(user.id()), "security.trail.triedAfterEnd");
    }

    private AccountId me() {
        return currentUser.require().id();
    }

    private static String here() {
        return SignedInUser.user().map(PortalUser::session).orElse("");
    }
}
