package org.jianfu.policies;

import java.time.LocalDate;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who has compared a clause with its original 核对.
 *
 * @param source which original: the paper copy, or a page with its address
 * @param on the day it was looked at
 */
public record Confirmation(String source, LocalDate on) {

    /** The longest source, in characters; the columns know it too. */
    public static final int SOURCE = 300;

    /**
     * From what stands in a form.
     *
     * @throws Refused when something is missing, too long, or the day has not come yet
     */
    public static Confirmation of(String source, @Nullable LocalDate on, LocalDate today) {
        String stripped = source.strip();
        if (stripped.isEmpty() || !new TextLimit(SOURCE).allows(stripped)) {
            throw new Refused("policies.refused.source", SOURCE);
        }
        if (on == null || on.isAfter(today)) {
            throw new Refused("policies.refused.checkedOn");
        }
        return new Confirmation(stripped, on);
    }
}
