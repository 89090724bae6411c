package org.jianfu.intake;

import org.jianfu.kernel.UnitId;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;

/** The desks of the city the portal comes with, for tests that send reports. */
final class FirstDesks {

    private FirstDesks() {}

    static void open(Units units, Desks desks) {
        desks.open(DeskKind.CITY, null, unit(units, "LPS-SWB"));
        desks.open(DeskKind.DISCIPLINE, null, unit(units, "LPS-JW"));
    }

    private static UnitId unit(Units units, String code) {
        return units.findByCode(code).orElseThrow().id();
    }
}
