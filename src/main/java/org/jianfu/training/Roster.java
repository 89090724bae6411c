package org.jianfu.training;

import java.util.ArrayList;
import java.util.List;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Units;
import org.springframework.stereotype.Component;

/** Who belongs to an audience today. Those who write and assign the courses, and the three administrators, are asked nothing. */
@Component
class Roster {

    private final People people;
    private final Units units;

    Roster(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    boolean includes(Audience audience, Staff person) {
        return isAsked(person)
                && switch (audience.kind()) {
                    case UNIT -> audience.unit() != null && isAtOrBelow(person.unit(), audience.unit());
                    case ROLE -> audience.role() != null && person.is(audience.role());
                    case PERSON -> person.id().equals(audience.person());
                };
    }

    List<Staff> of(Audience audience) {
        List<Staff> named = new ArrayList<>();
        if (audience.unit() != null) {
            named.addAll(people.inUnits(units.subtree(audience.unit())));
        } else if (audience.role() != null) {
            named.addAll(people.withRole(audience.role()));
        } else if (audience.person() != null) {
            people.find(audience.person()).ifPresent(named::add);
        }
        return named.stream().filter(Roster::isAsked).toList();
    }

    private boolean isAtOrBelow(UnitId unit, UnitId above) {
        return units.get(unit).path().startsWith(units.get(above).path());
    }

    static boolean isAsked(Staff person) {
        return !person.is(Role.EDITOR)
                && !person.is(Role.SUPERVISOR)
                && person.roles().stream().anyMatch(role -> !role.isAdministrator());
    }
}
