package org.jianfu.units;

import java.util.Locale;

/** What happened to a unit 机构沿革. */
public enum UnitChangeKind {
    /** 设立 */
    ADDED,
    /** 更名 */
    RENAMED,
    /** 并入另一单位 */
    MERGED,
    /** 分设出另一单位 */
    SPLIT,
    /** 改变隶属 */
    MOVED;

    String trailKey() {
        return "units.trail." + name().toLowerCase(Locale.ROOT);
    }
}
