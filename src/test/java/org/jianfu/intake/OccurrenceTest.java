package org.jianfu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrenceTest {

    /** A Wednesday. */
    private static final LocalDate SAID = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2026-11-25, 2026-11-25",
        "THIS_WEEK, 2026-11-23, 2026-11-25",
        "LAST_WEEK, 2026-11-16, 2026-11-22",
        "THIS_MONTH, 2026-11-01, 2026-11-25",
        "LAST_MONTH, 2026-10-01, 2026-10-31",
        "EARLIER, , 2026-09-30",
        "UNSURE, , "
    })
    void whatWasSaidMeansTheDaysItMeantThen(Occurrence.Kind kind, LocalDate from, LocalDate until) {
        Occurrence meant = Occurrence.said(kind, SAID);
        assertThat(meant.from()).isEqualTo(from);
        assertThat(meant.until()).isEqualTo(until);
    }

    @Test
    void lastMonthIsTheYearBeforeInJanuary() {
        Occurrence meant = Occurrence.said(Occurrence.Kind.LAST_MONTH, LocalDate.of(2027, 1, 3));
        assertThat(meant.from()).isEqualTo("2026-12-01");
        assertThat(meant.until()).isEqualTo("2026-12-31");
    }

    @Test
    void onMondayThisWeekIsOneDay() {
        assertThat(Occurrence.said(Occurrence.Kind.THIS_WEEK, LocalDate.of(2026, 11, 23))
                        .day())
                .contains(LocalDate.of(2026, 11, 23));
    }
}
