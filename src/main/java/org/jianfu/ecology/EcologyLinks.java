package org.jianfu.ecology;

import org.jianfu.kernel.UnitId;

/** Where ecology pages are opened, without a leading slash. */
public final class EcologyLinks {

    /** The units' pages. */
    public static final String PAGES = "staff/ecology";

    private EcologyLinks() {}

    /** The page of a unit for one year. */
    public static String to(UnitId unit, int year) {
        return PAGES + "/" + unit + "/" + year;
    }
}
