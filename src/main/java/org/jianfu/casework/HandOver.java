package org.jianfu.casework;

import java.util.List;
import java.util.stream.Stream;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.notification.Notifications;
import org.jianfu.units.Desk;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.springframework.stereotype.Component;

/** Tells whoever has the next step; what it is about is only said behind the sign-in. */
@Component
class HandOver {

    private final Notifications notifications;
    private final LiveUpdates live;
    private final People people;
    private final Desks desks;
    private final CurrentUser currentUser;

    HandOver(Notifications notifications, LiveUpdates live, People people, Desks desks, CurrentUser currentUser) {
        this.notifications = notifications;
        this.live = live;
        this.people = people;
        this.desks = desks;
        this.currentUser = currentUser;
    }

    /** Lists that show leads look again. */
    void changed() {
        live.publish(Leads.TOPIC);
    }

    /** The handler, or as long as there is none, everybody who could take the lead. */
    void toHandler(Lead lead, String key) {
        AccountId assignee = lead.assignee();
        if (assignee == null) {
            handlers(lead).forEach(handler -> tell(handler.id(), key, CaseworkLinks.to(lead.id())));
        } else {
            tell(assignee, key, CaseworkLinks.to(lead.id()));
        }
        changed();
    }

    /** One person who asked for something about a lead. */
    void to(AccountId person, Lead lead, String key) {
        tell(person, key, CaseworkLinks.to(lead.id()));
        changed();
    }

    void toSupervisors(Lead lead, String key) {
        supervisors(lead).forEach(supervisor -> tell(supervisor.id(), key, CaseworkLinks.to(lead.id())));
        changed();
    }

    void toUnit(UnitId unit, String key, String link) {
        Stream.of(Role.UNIT_LIAISON, Role.UNIT_HEAD)
                .flatMap(role -> people.inUnit(unit, role).stream())
                .map(Staff::id)
                .distinct()
                .forEach(person -> tell(person, key, link));
        live.publish(VerificationAnswers.TOPIC);
    }

    /** After a change of who may know what: nobody keeps unread what they may not open any more. */
    void askAgain(String link) {
        notifications.askAgain(link);
    }

    /** Who could work on this lead. */
    List<Staff> handlers(Lead lead) {
        return at(lead, Role.CASE_HANDLER, Role.SUPERVISOR);
    }

    private List<Staff> supervisors(Lead lead) {
        return at(lead, Role.SUPERVISOR);
    }

    private List<Staff> at(Lead lead, Role... roles) {
        Desk desk = desks.get(lead.desk());
        var fitting = desk.kind() == DeskKind.DISCIPLINE
                ? Stream.concat(Stream.of(roles), Stream.of(Role.DISCIPLINE_INSPECTOR))
                : Stream.of(roles);
        return fitting.flatMap(role -> people.inUnit(desk.host(), role).stream())
                .distinct()
                .filter(person -> !lead.hasWithdrawn(person.id()))
                .toList();
    }

    private void tell(AccountId to, String key, String link) {
        boolean self = currentUser.find().map(Staff::id).filter(to::equals).isPresent();
        if (!self) {
            notifications.tell(to, key, link);
        }
    }
}
