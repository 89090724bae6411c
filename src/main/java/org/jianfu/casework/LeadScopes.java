package org.jianfu.casework;

import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.units.Desk;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.springframework.stereotype.Component;

/** Works out who may see which leads. */
@Component
class LeadScopes {

    private final CurrentUser currentUser;
    private final Desks desks;
    private final Units units;

    LeadScopes(CurrentUser currentUser, Desks desks, Units units) {
        this.currentUser = currentUser;
        this.desks = desks;
        this.units = units;
    }

    LeadScope current() {
        return of(currentUser.require());
    }

    LeadScope of(Staff person) {
        var mine = desks.hostedBy(person.unit()).stream()
                .filter(desk -> worksAt(person, desk))
                .toList();
        Set<DeskId> all = mine.stream().map(Desk::id).collect(Collectors.toUnmodifiableSet());
        Set<DeskId> city = mine.stream()
                .filter(desk -> desk.kind() == DeskKind.CITY)
                .map(Desk::id)
                .collect(Collectors.toUnmodifiableSet());
        return new LeadScope(person.id(), all, city, person.is(Role.DISCIPLINE_INSPECTOR), units.kin(person.unit()));
    }

    /** Whether the person works at this desk, rather than only reading what it verified. */
    boolean worksAt(Staff person, DeskId desk) {
        Desk there = desks.get(desk);
        return there.host().equals(person.unit()) && worksAt(person, there);
    }

    private static boolean worksAt(Staff person, Desk desk) {
        return person.is(Role.CASE_HANDLER)
                || person.is(Role.SUPERVISOR)
                || desk.kind() == DeskKind.DISCIPLINE && person.is(Role.DISCIPLINE_INSPECTOR);
    }
}
