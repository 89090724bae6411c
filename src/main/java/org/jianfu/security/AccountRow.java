package org.jianfu.security;

import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An account 账号 as administrators read it.
 *
 * @param active whether one can sign in with it
 * @param proposed roles that wait for a second administrator
 */
public record AccountRow(
        AccountId id,
        String login,
        String name,
        UnitId unit,
        String unitName,
        @Nullable String mail,
        boolean active,
        Set<Role> roles,
        Set<Role> proposed) {

    static AccountRow of(Account account, String unitName, Set<Role> proposed) {
        return new AccountRow(
                account.id(),
                account.login(),
                account.name(),
                account.unit(),
                unitName,
                account.mail(),
                account.active(),
                account.roles(),
                proposed);
    }
}
