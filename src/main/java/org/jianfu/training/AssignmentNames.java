package org.jianfu.training;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.People;
import org.jianfu.kernel.UnitId;
import org.jianfu.learning.Courses;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;
import org.springframework.stereotype.Component;

/** What courses, units and people of an assignment are called. */
@Component
class AssignmentNames {

    private final Courses courses;
    private final Units units;
    private final People people;

    AssignmentNames(Courses courses, Units units, People people) {
        this.courses = courses;
        this.units = units;
        this.people = people;
    }

    String course(String code) {
        return courses.covers().stream()
                .filter(cover -> cover.code().equals(code))
                .findFirst()
                .map(cover -> cover.introduction().title())
                .orElse(code);
    }

    /** The unit's or the person's name; a role has a wording. */
    String of(Audience audience) {
        if (audience.unit() != null) {
            return units.nameOf(audience.unit());
        }
        return audience.person() == null ? "" : person(audience.person());
    }

    String person(AccountId id) {
        return people.nameOf(id);
    }

    /** Units with their names, in the official order. */
    Map<UnitId, String> units(Collection<UnitId> wanted) {
        Map<UnitId, String> named = new LinkedHashMap<>();
        units.all().stream()
                .filter(unit -> wanted.contains(unit.id()))
                .forEach((Unit unit) -> named.put(unit.id(), unit.name()));
        return named;
    }
}
