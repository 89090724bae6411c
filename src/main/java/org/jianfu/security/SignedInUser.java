package org.jianfu.security;

import java.util.Optional;
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
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof PortalUser user)) {
            return Optional.empty();
        }
        return accounts.findById(user.account()).filter(Account::active).map(Account::toStaff);
    }
}
