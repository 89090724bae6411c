package org.jianfu.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When it happened, as exactly as the reporter knows. "This week" means other days next week, so the days it meant are kept
 * with it.
 *
 * @param from the first of these days, or null where the reporter set no beginning
 * @param until the last of them, never after the day it was said; null only with {@link Kind#UNSURE}
 */
public record Occurrence(
        Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** The answers offered; not knowing is one of them. */
    public enum Kind {
        TODAY,
        THIS_WEEK,
        LAST_WEEK,
        THIS_MONTH,
        LAST_MONTH,
        EARLIER,
        ON_DATE,
        UNSURE
    }

    public static final Occurrence UNSURE = new Occurrence(Kind.UNSURE, null, null);

    public Occurrence {
        if (kind == Kind.ON_DATE && (from == null || !from.equals(until))) {
            throw new IllegalArgumentException("an exact date needs its day");
        }
    }

    public static Occurrence on(LocalDate day) {
        return new Occurrence(Kind.ON_DATE, day, day);
    }

    /**
     * What an answer means on the day it is given.
     *
     * @param kind any but {@link Kind#ON_DATE}
     * @param said the day; weeks begin on Monday
     */
    public static Occurrence said(Kind kind, LocalDate said) {
        LocalDate monday = said.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = said.withDayOfMonth(1);
        return switch (kind) {
            case TODAY -> new Occurrence(kind, said, said);
            case THIS_WEEK -> new Occurrence(kind, monday, said);
            case LAST_WEEK -> new Occurrence(kind, monday.minusWeeks(1), monday.minusDays(1));
            case THIS_MONTH -> new Occurrence(kind, first, said);
            case LAST_MONTH -> new Occurrence(kind, first.minusMonths(1), first.minusDays(1));
            case EARLIER -> new Occurrence(kind, null, first.minusMonths(1).minusDays(1));
            case UNSURE -> UNSURE;
            case ON_DATE -> throw new IllegalArgumentException("an exact date needs its day");
        };
    }

    /** The day, where the reporter knew it. */
    public Optional<LocalDate> day() {
        return from != null && from.equals(until) ? Optional.of(from) : Optional.empty();
    }
}
