package org.jianfu.rules;

/** How the official calendar departs from the plain week 调休. */
public enum DayKind {
    /** 放假 */
    HOLIDAY,
    /** 调休上班 */
    WORKDAY
}
