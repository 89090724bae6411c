package org.jianfu.units;

import org.jianfu.kernel.UnitId;

/** Where units are looked at, without a leading slash. */
public final class UnitLinks {

    /** The tree. */
    public static final String UNITS = "staff/units";

    private UnitLinks() {}

    /** The tree with this unit opened. */
    public static String to(UnitId unit) {
        return UNITS + "?unit=" + unit;
    }
}
