package org.jianfu.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jianfu.kernel.NotVisible;
import org.jspecify.annotations.Nullable;

/** The versions of one policy on a day: which one holds, and how each of them stands. */
final class Editions {

    private static final Comparator<PolicyEdition> BY_FIRST_DAY = Comparator.comparing(
                    (PolicyEdition edition) -> edition.particulars().effective(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PolicyEdition::number);

    private final List<PolicyEdition> all;
    private final LocalDate today;

    /** @param all at least one */
    Editions(List<PolicyEdition> all, LocalDate today) {
        this.all = all.stream().sorted(BY_FIRST_DAY).toList();
        this.today = today;
    }

    /** The last one that has begun; where none has, the first to come. */
    PolicyEdition current() {
        return all.stream()
                .filter(this::hasBegun)
                .reduce((earlier, later) -> later)
                .orElseGet(all::getFirst);
    }

    /** @throws NotVisible when no version has this number */
    PolicyEdition numbered(int number) {
        return all.stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotVisible("version " + number));
    }

    /** Each of them, by their first days. */
    List<PolicyHead> heads() {
        return all.stream().map(this::head).toList();
    }

    PolicyStatus statusOf(PolicyEdition edition) {
        boolean amended = all.indexOf(edition) < all.indexOf(current());
        return PolicyStatus.of(edition.particulars(), edition.proof(), amended, today);
    }

    PolicyHead head(PolicyEdition edition) {
        return new PolicyHead(
                edition.policy().code(),
                edition.policy().topic(),
                edition.number(),
                edition.particulars(),
                statusOf(edition),
                edition.proof());
    }

    private boolean hasBegun(PolicyEdition edition) {
        @Nullable LocalDate effective = edition.particulars().effective();
        return effective == null || !effective.isAfter(today);
    }
}
