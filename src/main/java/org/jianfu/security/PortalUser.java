package org.jianfu.security;

import java.util.Collection;
import org.jianfu.kernel.AccountId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What Spring Security keeps in the session about somebody signed in: the id, and the roles at sign-in. */
record PortalUser(long account, String username, String password, boolean enabled, Collection<String> roleNames)
        implements UserDetails {

    static PortalUser of(Account account) {
        return new PortalUser(
                account.id().value(),
                account.login(),
                account.passwordHash(),
                account.active(),
                account.roles().stream().map(Enum::name).sorted().toList());
    }

    AccountId id() {
        return new AccountId(account);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roleNames.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Never the hash. */
    @Override
    public String toString() {
        return username;
    }
}
