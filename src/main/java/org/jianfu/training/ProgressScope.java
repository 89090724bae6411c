package org.jianfu.training;

import java.util.Set;
import java.util.function.Predicate;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Units;
import org.springframework.stereotype.Component;

/** Whose progress somebody may see: the office every unit's counts, a unit its own and those below it. */
@Component
class ProgressScope {

    private final Units units;
    private final CurrentUser currentUser;

    ProgressScope(Units units, CurrentUser currentUser) {
        this.units = units;
        this.currentUser = currentUser;
    }

    Predicate<UnitId> units() {
        Staff me = currentUser.require();
        if (me.is(Role.EDITOR) || me.is(Role.SUPERVISOR)) {
            return unit -> true;
        }
        Set<UnitId> own = units.subtree(me.unit());
        return own::contains;
    }

    /** Names are told inside the unit, to those who look after it. */
    boolean mayNamePeopleOf(UnitId unit) {
        Staff me = currentUser.require();
        return me.unit().equals(unit) && (me.is(Role.UNIT_LIAISON) || me.is(Role.UNIT_HEAD));
    }

    /** Who asks others to learn may take it back. */
    boolean mayAssign() {
        Staff me = currentUser.require();
        return me.is(Role.EDITOR) || me.is(Role.SUPERVISOR);
    }
}
