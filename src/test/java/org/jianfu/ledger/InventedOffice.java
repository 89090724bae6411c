package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.security.TestPeople;
import org.jianfu.units.Desk;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;

/** An invented area with its desk and two townships, and the people of all three. */
public class InventedOffice {

    public static final LocalDate OCCURRED = LocalDate.of(2026, 2, 10);

    private static final AtomicLong CITIES = new AtomicLong();
    private static final AtomicLong LEADS = new AtomicLong(5_000_000);

    public final UnitId area;
    public final UnitId office;
    public final UnitId town;
    public final UnitId village;
    public final UnitId otherTown;
    public final Desk desk;
    public final Staff handler;
    public final Staff supervisor;
    public final Staff secondSupervisor;
    public final Staff liaison;
    public final Staff head;
    public final Staff otherLiaison;
    public final Staff villageLiaison;
    public final Staff inspector;

    private final Units units;
    private final TestPeople people;

    public InventedOffice(Units units, Desks desks, TestPeople people) {
        this.units = units;
        this.people = people;
        UnitId city = add("示例乙市" + CITIES.incrementAndGet(), UnitCategory.CITY, null);
        area = add("示例区", UnitCategory.AREA, city);
        office = add("示例区委办公室", UnitCategory.DEPARTMENT, area);
        town = add("示例乡", UnitCategory.TOWNSHIP, area);
        village = add("示例村", UnitCategory.VILLAGE, town);
        otherTown = add("示例镇", UnitCategory.TOWNSHIP, area);
        desk = desks.open(DeskKind.AREA, area, office);
        handler = people.someone(office, Role.CASE_HANDLER);
        supervisor = people.someone(office, Role.SUPERVISOR);
        secondSupervisor = people.someone(office, Role.SUPERVISOR);
        liaison = people.someone(town, Role.UNIT_LIAISON);
        head = people.someone(town, Role.UNIT_HEAD);
        otherLiaison = people.someone(otherTown, Role.UNIT_LIAISON, Role.UNIT_HEAD);
        villageLiaison = people.someone(village, Role.UNIT_LIAISON);
        inspector = people.someone(add("示例区纪委", UnitCategory.DEPARTMENT, area), Role.DISCIPLINE_INSPECTOR);
    }

    public UnitId add(String name, UnitCategory category, @Nullable UnitId parent) {
        return units.add(new NewUnit(name, "", category, parent)).id();
    }

    public Staff someone(UnitId unit, Role... roles) {
        return people.someone(unit, roles);
    }

    public Violation violation() {
        return violation(town, OCCURRED);
    }

    public Violation violation(UnitId unit, LocalDate occurredOn) {
        return new Violation(
                unit, "doc-length", "印发的工作方案共七千二百字，超过规定篇幅", occurredOn, new LeadId(LEADS.incrementAndGet()), desk.id());
    }
}
