package org.jianfu.security;

import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Staff;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the account anew each time: a role taken away or an account closed counts at once, not at the next sign-in. */
@Component
class SignedInUser implements CurrentUser {

    private final AccountRepository accounts;

    SignedInUser(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Staff> find() {
        return id().flatMap(account -> accounts.findById(account.value()))
                .filter(Account::active)
                .map(Account::toSignedIn);
    }

    @Override
    public Optional<AccountId> id() {
        return user().map(PortalUser::id);
    }

    static Optional<PortalUser> user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
