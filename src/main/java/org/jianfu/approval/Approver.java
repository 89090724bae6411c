package org.jianfu.approval;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign a step: one person, or whoever has one of these roles, in one unit or anywhere.
 *
 * @param roles one of which is needed; in the order in which they count when somebody has several
 * @param unit null for any unit
 * @param person null for anybody with the roles
 */
public record Approver(
        Set<Role> roles, @Nullable UnitId unit, @Nullable AccountId person) {

    public Approver {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an approver without a role");
        }
        roles = Set.copyOf(EnumSet.copyOf(roles));
    }

    /** Whoever has the role, in whatever unit. */
    public static Approver anyone(Role role) {
        return new Approver(Set.of(role), null, null);
    }

    /** Whoever has one of the roles in exactly this unit. */
    public static Approver in(UnitId unit, Role... roles) {
        return new Approver(Set.of(roles), unit, null);
    }

    /** This person and nobody else. */
    public static Approver person(Staff person) {
        return new Approver(person.roles(), person.unit(), person.id());
    }

    /** The capacity in which somebody may sign, or empty. */
    Optional<Role> capacityOf(Staff someone) {
        if (person != null) {
            return someone.id().equals(person) ? roles.stream().sorted().findFirst() : Optional.empty();
        }
        return unit == null || unit.equals(someone.unit())
                ? roles.stream().filter(someone::is).sorted().findFirst()
                : Optional.empty();
    }
}
