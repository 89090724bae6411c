package org.jianfu.ecology;

import java.util.List;
import org.jianfu.kernel.UnitId;

/**
 * A unit's row in the list of pages.
 *
 * @param signed the numbers of the year's signed quarters
 */
public record EcologyOverview(UnitId unit, String name, List<EcologyCount> counts, List<Integer> signed) {

    public EcologyOverview {
        counts = List.copyOf(counts);
        signed = List.copyOf(signed);
    }

    public long count(EcologyKind kind) {
        return counts.stream()
                .filter(count -> count.kind().equals(kind))
                .mapToLong(EcologyCount::count)
                .sum();
    }
}
