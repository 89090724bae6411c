package org.jianfu.intake.ui;

/** Where the public door's pages are. */
public final class IntakeNavigation {

    /** The form, below which its steps lie. */
    public static final String REPORT = "report";

    /** Where a reporter comes back with the receipt. */
    public static final String FOLLOW = "follow";

    /** Where staff write down what was told by telephone, letter or in person. */
    public static final String ENTRY = "staff/entry";

    /** The list of kinds of burden. */
    public static final String CATEGORIES = "staff/categories";

    /** How the public door's pages look. */
    static final String STYLE = "context://jianfu/intake.css";

    private IntakeNavigation() {}
}
