package org.jianfu.units.ui;

import org.jianfu.kernel.UnitId;

/** Where units can be looked at. */
public final class UnitsNavigation {

    private UnitsNavigation() {}

    /** The tree with this unit opened, without a leading slash. */
    public static String to(UnitId unit) {
        return "staff/units?unit=" + unit;
    }
}
