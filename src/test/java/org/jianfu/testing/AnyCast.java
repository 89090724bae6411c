package org.jianfu.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DemonstrationCast;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.security.TestPeople;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;

/** Plays the demonstration's stories with new units and people, today; a login says which role somebody has. */
public class AnyCast implements DemonstrationCast {

    private final Units units;
    private final TestPeople people;
    private final String tag;
    private final Map<String, UnitId> known = new HashMap<>();
    private final Map<String, Staff> cast = new HashMap<>();

    /** @param tag tells its units from those of other tests */
    public AnyCast(Units units, TestPeople people, String tag) {
        this.units = units;
        this.people = people;
        this.tag = tag;
    }

    @Override
    public UnitId unit(String name) {
        return known.computeIfAbsent(name, wanted -> {
            UnitId unit = units.add(new NewUnit(tag + wanted, "", UnitCategory.TOWNSHIP, null))
                    .id();
            people.someone(unit, Role.TRAINEE);
            return unit;
        });
    }

    /** Whoever plays this part. */
    public Staff player(String login) {
        return cast.computeIfAbsent(
                login, wanted -> people.someone(units.all().getFirst().id(), role(wanted)));
    }

    private static Role role(String login) {
        return switch (login.replaceAll("\\d", "")) {
            case "editor" -> Role.EDITOR;
            case "supervisor" -> Role.SUPERVISOR;
            case "trainee" -> Role.TRAINEE;
            default -> Role.UNIT_LIAISON;
        };
    }

    @Override
    public AccountId person(String login) {
        return player(login).id();
    }

    @Override
    public <T> T as(String login, int daysAgo, Supplier<T> action) {
        return people.by(player(login), action);
    }
}
