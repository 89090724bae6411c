package org.jianfu.intake;

import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which unit a report is about 被反映单位: one from the tree, one the tree does not know, or none the reporter is sure of.
 *
 * @param unit a unit of the tree
 * @param name what the reporter calls a unit that is not listed
 */
public record AccusedUnit(@Nullable UnitId unit, @Nullable String name) {

    public static final AccusedUnit UNSURE = new AccusedUnit(null, null);

    public AccusedUnit {
        name = unit != null || name == null || name.isBlank() ? null : PlainText.clean(name);
    }

    public static AccusedUnit of(UnitId unit) {
        return new AccusedUnit(unit, null);
    }

    public static AccusedUnit notListed(String name) {
        return new AccusedUnit(null, name);
    }
}
