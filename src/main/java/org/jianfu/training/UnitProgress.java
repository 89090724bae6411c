package org.jianfu.training;

import java.util.List;
import org.jianfu.kernel.UnitId;

/**
 * How far a unit is with an assignment.
 *
 * @param open the names of those who have something left; told to the unit's own liaison and head, empty for anybody else
 */
public record UnitProgress(UnitId unit, String name, LearningCounts counts, List<String> open) {

    public UnitProgress {
        open = List.copyOf(open);
    }
}
