package org.jianfu.intake;

/** Where the public form and the office's own pages of intake are, without a leading slash. */
public final class IntakeLinks {

    /** The form, below which its steps lie. */
    public static final String REPORT = "report";

    /** Where a reporter comes back with the receipt. */
    public static final String FOLLOW = "follow";

    /** Where staff write down what was told by telephone, letter or in person. */
    public static final String ENTRY = "staff/entry";

    /** The list of kinds of burden. */
    public static final String CATEGORIES = "staff/categories";

    /** Where the custodian decides who may see how a reporter can be reached. */
    public static final String IDENTITY = "staff/identity";

    private IntakeLinks() {}
}
