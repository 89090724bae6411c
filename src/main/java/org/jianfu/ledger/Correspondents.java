package org.jianfu.ledger;

import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.notification.Notifications;
import org.jianfu.units.Desks;
import org.jianfu.units.UnitHistory;
import org.springframework.stereotype.Component;

/** Tells the people on both sides of a letter that something waits for them; what, they read in the portal. */
@Component
class Correspondents {

    private final People people;
    private final Desks desks;
    private final Notifications notifications;
    private final UnitHistory history;

    Correspondents(People people, Desks desks, Notifications notifications, UnitHistory history) {
        this.people = people;
        this.desks = desks;
        this.history = history;
        this.notifications = notifications;
    }

    /** Tells the liaisons of the unit, or of the one it went into, else its head, else the desk that nobody there can be reached. */
    void tellUnit(UnitId addressed, DeskId desk, String key, String link) {
        UnitId unit = history.successorOf(addressed);
        List<Staff> liaisons = people.inUnit(unit, Role.UNIT_LIAISON);
        List<Staff> addressees = liaisons.isEmpty() ? people.inUnit(unit, Role.UNIT_HEAD) : liaisons;
        addressees.forEach(person -> notifications.tell(person, key, link));
        if (addressees.isEmpty()) {
            people.inUnit(desks.get(desk).host(), Role.CASE_HANDLER)
                    .forEach(person -> notifications.tell(person, "ledger.mail.nobodyThere", link));
        }
    }

    void tell(AccountId person, String key, String link) {
        notifications.tell(person, key, link);
    }
}
