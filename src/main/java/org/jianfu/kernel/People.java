package org.jianfu.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accounts, for whoever needs "the liaison of this unit" without knowing how people sign in. */
public interface People {

    /** Someone by id, active or not: old entries keep their names. */
    Optional<Staff> find(AccountId id);

    /** The accounts of people whose name has these words in it, or whose sign-in name this is; closed ones too. */
    Set<AccountId> named(String words);

    /** The names to show for ids, asked for at once. */
    Map<AccountId, String> namesOf(Collection<AccountId> ids);

    /** Active people of exactly this unit with this role, by name. */
    List<Staff> inUnit(UnitId unit, Role role);

    /** Active people of these units, by name. */
    List<Staff> inUnits(Collection<UnitId> units);

    /** Active people with this role, by name. */
    List<Staff> withRole(Role role);

    /** The name to show for an id; a dash where there is none. */
    default String nameOf(AccountId id) {
        return find(id).map(Staff::name).orElse("—");
    }
}
