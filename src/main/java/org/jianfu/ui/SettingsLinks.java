package org.jianfu.ui;

/** Where the office sets what it can set for itself, without a leading slash. */
public final class SettingsLinks {

    /** All sections. */
    public static final String SETTINGS = "staff/settings";

    private SettingsLinks() {}
}
