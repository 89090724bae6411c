package org.jianfu.rules;

/** Where rules are read, without a leading slash. */
public final class RuleLinks {

    /** The list. */
    public static final String RULES = "staff/rules";

    private RuleLinks() {}

    /** The list with this rule opened. */
    public static String to(String code) {
        return RULES + "?rule=" + code;
    }
}
