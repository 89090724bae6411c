package org.jianfu.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * The holidays 法定节假日 that have the same date each year, so that they are known before the year's notice is out: New
 * Year's Day, Labour Day and National Day.
 *
 * <p>《全国年节及纪念日放假办法》第二条（国令第795号，自2025年1月1日起施行）: 1 January, 1 and 2 May, 1 to 3 October. Until 2024 the second of
 * May was none. Those of the lunar calendar, and all make-up days, only the notice knows.
 */
final class StatutoryHolidays {

    private static final Set<MonthDay> ALWAYS = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.OCTOBER, 1),
            MonthDay.of(Month.OCTOBER, 2),
            MonthDay.of(Month.OCTOBER, 3));

    private static final MonthDay SECOND_OF_MAY = MonthDay.of(Month.MAY, 2);
    private static final int SECOND_OF_MAY_SINCE = 2025;

    private StatutoryHolidays() {}

    static boolean include(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return ALWAYS.contains(date) || date.equals(SECOND_OF_MAY) && day.getYear() >= SECOND_OF_MAY_SINCE;
    }
}
