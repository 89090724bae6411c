package org.jianfu.ecology;

import java.util.Comparator;
import java.util.List;
import org.jianfu.kernel.UnitId;

/**
 * A unit's row in the list of pages.
 *
 * @param signed the numbers of the year's signed quarters
 */
public record EcologyOverview(UnitId unit, String name, int year, List<EcologyCount> counts, List<Integer> signed) {

    /** What happened weighs more than what was corrected or commended. */
    static final Comparator<EcologyOverview> WHAT_MATTERS_FIRST = Comparator.comparingLong(EcologyOverview::happened)
            .thenComparingLong(EcologyOverview::total)
            .reversed();

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

    private long happened() {
        return counts.stream()
                .filter(count -> count.kind().part() == EcologyPart.HAPPENED)
                .mapToLong(EcologyCount::count)
                .sum();
    }

    private long total() {
        return counts.stream().mapToLong(EcologyCount::count).sum();
    }
}
