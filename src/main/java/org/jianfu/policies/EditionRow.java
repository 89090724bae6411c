package org.jianfu.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a policy in the editors' list. */
public record EditionRow(
        EditionId id,
        String policy,
        int number,
        String title,
        @Nullable LocalDate effective,
        EditionState state) {

    static EditionRow of(PolicyEdition edition) {
        return new EditionRow(
                edition.id(),
                edition.policy().code(),
                edition.number(),
                edition.particulars().title(),
                edition.particulars().effective(),
                edition.state());
    }
}
