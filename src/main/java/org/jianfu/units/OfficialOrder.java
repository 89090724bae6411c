package org.jianfu.units;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianfu.kernel.UnitId;

/**
 * The order in which an official list names units: areas before departments, and within a category as they were set up.
 * Never by pinyin, which would put the finance bureau before the city's areas.
 */
final class OfficialOrder {

    static final Comparator<Unit> AMONG_SIBLINGS =
            Comparator.comparing(Unit::category).thenComparing(unit -> unit.id().value());

    /** Level by level: what stands above comes first. */
    static final Comparator<Unit> FROM_THE_TOP =
            Comparator.comparing(OfficialOrder::depth).thenComparing(AMONG_SIBLINGS);

    private OfficialOrder() {}

    /** Each unit followed by everything below it. */
    static List<Unit> of(List<Unit> units) {
        Map<UnitId, List<Unit>> below = units.stream()
                .filter(unit -> unit.parent() != null)
                .collect(groupingBy(unit -> requireNonNull(unit.parent())));
        return units.stream()
                .filter(unit -> unit.parent() == null)
                .sorted(AMONG_SIBLINGS)
                .flatMap(top -> withBelow(top, below))
                .toList();
    }

    private static long depth(Unit unit) {
        return unit.path().chars().filter(character -> character == '/').count();
    }

    private static Stream<Unit> withBelow(Unit unit, Map<UnitId, List<Unit>> below) {
        return Stream.concat(
                Stream.of(unit),
                below.getOrDefault(unit.id(), List.of()).stream()
                        .sorted(AMONG_SIBLINGS)
                        .flatMap(child -> withBelow(child, below)));
    }
}
