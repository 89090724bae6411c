package org.jianfu.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When it happened, as exactly as the reporter knows.
 *
 * @param on the date, only with {@link Kind#ON_DATE}
 */
public record Occurrence(Kind kind, @Nullable LocalDate on) {

    /** The answers offered; not knowing is one of them. */
    public enum Kind {
        TODAY,
        THIS_WEEK,
        THIS_MONTH,
        ON_DATE,
        UNSURE
    }

    public static final Occurrence UNSURE = new Occurrence(Kind.UNSURE, null);

    public Occurrence {
        if (kind == Kind.ON_DATE && on == null) {
            throw new IllegalArgumentException("an exact date needs its day");
        }
        if (kind != Kind.ON_DATE) {
            on = null;
        }
    }

    public static Occurrence on(LocalDate day) {
        return new Occurrence(Kind.ON_DATE, day);
    }
}
