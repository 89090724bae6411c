package org.jianfu.units;

/** The tier of government a unit belongs to 层级. */
public enum UnitLevel {
    /** 市级 */
    MUNICIPAL,
    /** 县级 */
    COUNTY,
    /** 乡级 */
    TOWNSHIP,
    /** 村级 */
    VILLAGE
}
