package org.jianfu.units;

import org.jspecify.annotations.Nullable;

/** What kind of organisation a unit is 单位类别. */
public enum UnitCategory {
    /** 市 */
    CITY(UnitLevel.MUNICIPAL),
    /** 区市 */
    AREA(UnitLevel.COUNTY),
    /** 部门 */
    DEPARTMENT(null),
    /** 乡镇 */
    TOWNSHIP(UnitLevel.TOWNSHIP),
    /** 街道 */
    SUBDISTRICT(UnitLevel.TOWNSHIP),
    /** 学校 */
    SCHOOL(null),
    /** 村（社区） */
    VILLAGE(UnitLevel.VILLAGE),
    /** 其他 */
    OTHER(null);

    private final @Nullable UnitLevel own;

    UnitCategory(@Nullable UnitLevel own) {
        this.own = own;
    }

    /** The level such a unit has; one without a level of its own takes that of the unit it belongs to. */
    UnitLevel levelUnder(@Nullable UnitLevel parent) {
        if (own != null) {
            return own;
        }
        return parent == null ? UnitLevel.MUNICIPAL : parent;
    }
}
