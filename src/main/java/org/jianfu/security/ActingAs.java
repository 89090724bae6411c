package org.jianfu.security;

import java.util.function.Supplier;
import org.jianfu.kernel.AccountId;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does something as somebody, along the same guarded ways as that person would: for the demonstration's invented people
 * and for tests. A real portal does not have this bean.
 */
@Component
@Profile({"demo", "test"})
public class ActingAs {

    private final AccountRepository accounts;

    ActingAs(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Runs the action with this person signed in, then restores whoever was. */
    public <T> T get(AccountId person, Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        try {
            signIn(person);
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #get}, for a action without a result. */
    public void run(AccountId person, Runnable action) {
        get(person, () -> {
            action.run();
            return person;
        });
    }

    /** Lets this person keep the password they were lent, as if they had chosen it. */
    @Transactional
    public void keepsPassword(AccountId person) {
        Account account = accounts.findById(person.value()).orElseThrow();
        account.choosePassword(account.passwordHash());
    }

    /** Leaves this person signed in on this thread. */
    public void signIn(AccountId person) {
        PortalUser user = accounts.findById(person.value()).map(PortalUser::of).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
