package org.jianfu.units;

import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** What must be known to add a unit; its code, level and spelling follow from it. */
public record NewUnit(
        String name,
        String shortName,
        UnitCategory category,
        @Nullable UnitId parent) {

    public NewUnit {
        name = CleanText.of(name).strip();
        shortName = shortName.isBlank() ? name : shortName.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a unit has a name");
        }
    }
}
