package org.jianfu.rules.ui;

/** Where rules can be read. */
public final class RulesNavigation {

    private RulesNavigation() {}

    /** The rules with this one opened, without a leading slash. */
    public static String to(String code) {
        return "staff/rules?rule=" + code;
    }
}
