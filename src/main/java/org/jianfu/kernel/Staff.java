package org.jianfu.kernel;

import java.util.Set;

/** A person with an account, as other modules see one: who, of which unit, with which roles. */
public record Staff(AccountId id, String name, UnitId unit, Set<Role> roles) {

    public Staff {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
