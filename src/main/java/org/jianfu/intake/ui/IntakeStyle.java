package org.jianfu.intake.ui;

/** How the public pages look. */
final class IntakeStyle {

    static final String SHEET = "context://jianfu/intake.css";

    private IntakeStyle() {}
}
