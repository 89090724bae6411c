package org.jianfu.units;

import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** A small invented tree of its own, for tests that change it and roll back. */
class InventedCity {

    final Unit city;
    final Unit office;
    final Unit discipline;
    final Unit bureau;
    final Unit east;
    final Unit eastOffice;
    final Unit eastTown;
    final Unit eastVillage;
    final Unit west;
    final Unit westTown;

    private final Units units;

    InventedCity(Units units) {
        this.units = units;
        city = add("示例甲市", UnitCategory.CITY, null);
        office = add("示例市委办", UnitCategory.DEPARTMENT, city);
        discipline = add("示例市纪委监委", UnitCategory.DEPARTMENT, city);
        bureau = add("示例局", UnitCategory.DEPARTMENT, city);
        east = add("示例东区", UnitCategory.AREA, city);
        eastOffice = add("示例东区委办", UnitCategory.DEPARTMENT, east);
        eastTown = add("示例东镇", UnitCategory.TOWNSHIP, east);
        eastVillage = add("示例东村", UnitCategory.VILLAGE, eastTown);
        west = add("示例西区", UnitCategory.AREA, city);
        westTown = add("示例西镇", UnitCategory.TOWNSHIP, west);
    }

    final Unit add(String name, UnitCategory category, @Nullable Unit parent) {
        return units.add(plan(name, category, parent));
    }

    static NewUnit plan(String name, UnitCategory category, @Nullable Unit parent) {
        UnitId below = parent == null ? null : parent.id();
        return new NewUnit(name, "", category, below);
    }
}
