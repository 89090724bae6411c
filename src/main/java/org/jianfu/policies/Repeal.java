package org.jianfu.policies;

import java.time.LocalDate;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * That a policy holds no longer 废止.
 *
 * @param day the first day on which it does not
 * @param replacedBy the short name of what has taken its place, or null
 * @param confirmation where that was read
 */
public record Repeal(LocalDate day, @Nullable String replacedBy, Confirmation confirmation) {

    /**
     * From what stands in a form.
     *
     * @throws Refused when the day is missing
     */
    public static Repeal of(@Nullable LocalDate day, @Nullable String replacedBy, Confirmation confirmation) {
        if (day == null) {
            throw new Refused("policies.refused.noRepealDay");
        }
        return new Repeal(day, replacedBy, confirmation);
    }
}
