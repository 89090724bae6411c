package org.jianfu.kernel;

import java.time.LocalDate;

/** Working days 工作日 by the official holiday calendar, make-up working days included. */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /** Whether the year's official calendar is loaded; without it only weekends and the holidays of fixed date are known. */
    boolean covers(int year);

    /** The day that lies this many working days after {@code from}, which itself does not count. */
    default LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative: " + days);
        }
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day itself, or the first working day after it. */
    default LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }
}
