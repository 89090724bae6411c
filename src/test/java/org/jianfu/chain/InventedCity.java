package org.jianfu.chain;

import java.util.concurrent.atomic.AtomicInteger;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.security.TestPeople;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;

/** An invented area with its desk, the unit that burdens its townships, and everybody who has to do with it. */
public class InventedCity {

    public final UnitId accused;
    public final UnitId asked;

    public final Staff handler;
    public final Staff secondHandler;
    public final Staff supervisor;
    public final Staff inspector;
    public final Staff accusedLiaison;
    public final Staff askedLiaison;
    public final Staff administrator;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Units units;

    /** A city that no other test has seen. */
    public static InventedCity anew(Units units, Desks desks, TestPeople people) {
        return new InventedCity("第" + COUNT.incrementAndGet() + "花", units, desks, people);
    }

    /** @param flower tells it from the cities of other tests */
    public InventedCity(String flower, Units units, Desks desks, TestPeople people) {
        this.units = units;
        UnitId city = add("示例" + flower + "市", UnitCategory.CITY, null);
        UnitId area = add("示例" + flower + "区", UnitCategory.AREA, city);
        UnitId office = add("示例" + flower + "区委办公室", UnitCategory.DEPARTMENT, area);
        accused = add(accused(flower), UnitCategory.DEPARTMENT, area);
        asked = add(asked(flower), UnitCategory.TOWNSHIP, area);
        desks.open(DeskKind.AREA, area, office);
        handler = people.someone(office, Role.CASE_HANDLER);
        secondHandler = people.someone(office, Role.CASE_HANDLER);
        supervisor = people.someone(office, Role.SUPERVISOR);
        accusedLiaison = people.someone(accused, Role.UNIT_LIAISON);
        askedLiaison = people.someone(asked, Role.UNIT_LIAISON);
        inspector =
                people.someone(add("示例" + flower + "区纪委", UnitCategory.DEPARTMENT, area), Role.DISCIPLINE_INSPECTOR);
        administrator = people.someone(office, Role.SYSTEM_ADMIN);
    }

    /** The unit the report is about. */
    public static String accused(String flower) {
        return "示例" + flower + "局";
    }

    /** The unit that is asked what it knows. */
    public static String asked(String flower) {
        return "示例" + flower + "乡";
    }

    private UnitId add(String name, UnitCategory category, @Nullable UnitId parent) {
        return units.add(new NewUnit(name, "", category, parent)).id();
    }
}
