package org.jianfu.security;

import java.util.Collection;
import org.jianfu.kernel.AccountId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What Spring Security keeps in the session about somebody signed in.
 *
 * @param password the hash while it is compared; empty afterwards
 * @param oneTime whether the password was chosen by somebody else
 * @param session which {@link StaffSession} it is; empty for nobody's browser
 */
record PortalUser(
        long account,
        String username,
        String password,
        boolean enabled,
        Collection<String> roleNames,
        boolean oneTime,
        String session)
        implements UserDetails {

    static PortalUser of(Account account) {
        return new PortalUser(
                account.id().value(),
                account.login(),
                account.passwordHash(),
                account.active(),
                account.effectiveRoles().stream().map(Enum::name).sorted().toList(),
                account.oneTime(),
                "");
    }

    /** The same person signed in with this session; nobody needs the hash any more. */
    PortalUser in(String begun) {
        return new PortalUser(account, username, "", enabled, roleNames, oneTime, begun);
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
