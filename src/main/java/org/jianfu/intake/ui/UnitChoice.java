package org.jianfu.intake.ui;

import org.jianfu.kernel.UnitId;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;

/** A unit as the picker shows it: its name, and what it belongs to. */
record UnitChoice(UnitId id, String name, String within) {

    static UnitChoice of(Unit unit, Units units) {
        return new UnitChoice(unit.id(), unit.name(), unit.parent() == null ? "" : units.nameOf(unit.parent()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitChoice that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
