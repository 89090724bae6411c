package org.jianfu.units;

import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** What must be known to add a unit; its code, level and spelling follow from it. */
public record NewUnit(
        @CodePointLength(max = NewUnit.NAME_LIMIT) String name,
        @CodePointLength(max = NewUnit.NAME_LIMIT) String shortName,
        UnitCategory category,
        @Nullable UnitId parent) {

    public static final int NAME_LIMIT = 100;

    public NewUnit {
        name = CleanText.of(name).strip();
        shortName = shortName.isBlank() ? name : CleanText.of(shortName).strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a unit has a name");
        }
    }
}
