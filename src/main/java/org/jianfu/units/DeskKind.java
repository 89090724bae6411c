package org.jianfu.units;

/** Whose reports a desk receives 受理台类别. */
public enum DeskKind {
    /** 市级受理台: everything about municipal units, and whatever no area's desk may receive. */
    CITY,
    /** 区市受理台: reports about the units of one area. */
    AREA,
    /** 纪检受理台: reports about the office itself. */
    DISCIPLINE
}
