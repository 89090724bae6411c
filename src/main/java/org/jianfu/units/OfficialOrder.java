package org.jianfu.units;

import java.util.Comparator;
import org.springframework.data.domain.Sort;

/**
 * The order in which an official list names units: areas before departments, and within a category as they were set up.
 * Never by pinyin, which would put the finance bureau before the city's areas.
 */
final class OfficialOrder {

    /** Each unit followed by everything below it. */
    static final Sort OF_THE_TREE = Sort.by("place");

    /** Level by level: what stands above comes first. */
    static final Comparator<Unit> FROM_THE_TOP = Comparator.comparing(Unit::depth)
            .thenComparing(Unit::category)
            .thenComparing(unit -> unit.id().value());

    private OfficialOrder() {}

    /** A unit's place among its siblings, as it is compared with theirs. */
    static String amongSiblings(UnitCategory category, long id) {
        return "%d%010d/".formatted(category.ordinal(), id);
    }
}
