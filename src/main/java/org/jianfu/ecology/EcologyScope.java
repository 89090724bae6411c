package org.jianfu.ecology;

import java.util.List;
import java.util.Set;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.UnitChange;
import org.jianfu.units.UnitChangeKind;
import org.jianfu.units.UnitHistory;
import org.springframework.stereotype.Component;

/** Whose pages the signed-in person may see: by role everybody's, else the own unit's and those of units merged into it. */
@Component
class EcologyScope {

    private static final Set<Role> SEE_EVERY_UNIT = Set.of(Role.SUPERVISOR, Role.LEADER, Role.DISCIPLINE_INSPECTOR);

    private final CurrentUser currentUser;
    private final UnitHistory history;

    EcologyScope(CurrentUser currentUser, UnitHistory history) {
        this.currentUser = currentUser;
        this.history = history;
    }

    boolean seesEveryUnit() {
        return currentUser.require().roles().stream().anyMatch(SEE_EVERY_UNIT::contains);
    }

    /** The unit itself, when the signed-in person may see its page. */
    UnitId require(UnitId unit) {
        if (!sees(unit)) {
            throw new NotVisible("ecology page " + unit);
        }
        return unit;
    }

    boolean sees(UnitId unit) {
        return seesEveryUnit() || ownUnits().contains(unit);
    }

    private Set<UnitId> ownUnits() {
        Staff person = currentUser.require();
        return person.is(Role.UNIT_HEAD) || person.is(Role.UNIT_LIAISON) ? history.withMerged(person.unit()) : Set.of();
    }

    /** The mergers and splits that led to this unit. */
    List<UnitChange> predecessors(UnitId unit) {
        return history.changesOf(unit).stream()
                .filter(change -> unit.equals(change.other()))
                .filter(change -> change.kind() == UnitChangeKind.MERGED || change.kind() == UnitChangeKind.SPLIT)
                .toList();
    }
}
