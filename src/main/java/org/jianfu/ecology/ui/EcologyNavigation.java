package org.jianfu.ecology.ui;

import org.jianfu.kernel.UnitId;

/** Where ecology pages are opened, without a leading slash. */
public final class EcologyNavigation {

    public static final String PAGES = "staff/ecology";

    private EcologyNavigation() {}

    public static String to(UnitId unit, int year) {
        return PAGES + "/" + unit + "/" + year;
    }
}
