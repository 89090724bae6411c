package org.jianfu.intake.ui;

/** Where the public door's pages are. */
public final class IntakeNavigation {

    /** The form, below which its steps lie. */
    public static final String REPORT = "report";

    /** Where a reporter comes back with the receipt. */
    public static final String FOLLOW = "follow";

    /** The list of kinds of burden. */
    public static final String CATEGORIES = "staff/categories";

    /** How the public door's pages look. */
    static final String STYLE = "context://jianfu/intake.css";

    private IntakeNavigation() {}
}
