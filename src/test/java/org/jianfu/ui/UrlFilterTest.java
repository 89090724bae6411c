package org.jianfu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlFilterTest {

    private static final Wanted EVERYTHING = new Wanted("", null, null, null, null);

    private final UrlFilter<Wanted> url = new UrlFilter<>(EVERYTHING);

    /** One component of each kind. */
    public record Wanted(
            String q,
            @Nullable UnitId unit,
            @Nullable DayOfWeek day,
            @Nullable LocalDate from,
            @Nullable Integer year) {

        public Wanted {
            if (year != null && year < 2000) {
                throw new IllegalArgumentException("too early");
            }
        }
    }

    @Test
    void aFilterComesBackFromTheAddressAsItWas() {
        var wanted = new Wanted("六盘水 𠮷", new UnitId(7), DayOfWeek.FRIDAY, LocalDate.of(2026, 2, 28), 2026);
        assertThat(url.read(url.write(wanted))).isEqualTo(wanted);
    }

    @Test
    void whatNarrowsNothingDoesNotStandInTheAddress() {
        assertThat(url.write(EVERYTHING).getParameters()).isEmpty();
        assertThat(url.write(new Wanted("", null, DayOfWeek.MONDAY, null, null)).getQueryString())
                .isEqualTo("day=monday");
    }

    @ParameterizedTest
    @CsvSource({
        "unit, 会议",
        "unit, 99999999999999999999",
        "day, someday",
        "from, 2026-02-30",
        "from, 二月",
        "year, 1999",
        "year, 3.5",
        "nothing, 1"
    })
    void whatCannotBeReadIsLeftOutAndTheRestStays(String name, String value) {
        var read = url.read(QueryParameters.simple(Map.of(name, value, "q", "会议")));
        assertThat(read).isEqualTo(new Wanted("会议", null, null, null, null));
    }

    @Test
    void aTextIsCutBetweenCharactersNotWithinOne() {
        var read = url.read(QueryParameters.of("q", "𠮷".repeat(150)));
        assertThat(read.q()).isEqualTo("𠮷".repeat(100));
    }
}
