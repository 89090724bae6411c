package org.jianfu.security;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How Spring Security finds an account, and upgrades its hash when the encoder's parameters have grown. */
@Component
class AccountUserDetails implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;

    AccountUserDetails(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String login) {
        return accounts.findByLogin(login.strip().toLowerCase(Locale.ROOT))
                .map(PortalUser::of)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @org.jspecify.annotations.Nullable String newHash) {
        Account account = accounts.findByLogin(user.getUsername()).orElseThrow();
        if (newHash != null) {
            account.rehash(newHash);
        }
        return PortalUser.of(account);
    }
}
