package org.jianfu.ecology;

import java.util.List;
import org.jianfu.kernel.UnitId;

/**
 * A unit's page 活页 for a year.
 *
 * @param quarters the year's four, the first first
 * @param predecessors units whose sheets lie in pages of their own, after a merger, a split or a transfer
 */
public record EcologyPage(
        UnitId unit, String name, int year, List<QuarterSheets> quarters, List<Predecessor> predecessors) {

    /**
     * A unit that this one continues.
     *
     * @param mayOpen whether the signed-in person may open its page
     */
    public record Predecessor(UnitId unit, String name, int lastYear, boolean mayOpen) {}
}
