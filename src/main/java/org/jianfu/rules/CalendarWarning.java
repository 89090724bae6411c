package org.jianfu.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.springframework.stereotype.Component;

/** Reminds the administrator to enter a year's calendar before deadlines run into it. */
@Component
class CalendarWarning implements WaitingWork {

    /** The longest deadline that begins today; the notice for the next year usually comes early in November. */
    private static final int DAYS_AHEAD = 60;

    private final HolidayCalendar calendar;
    private final Clock clock;

    CalendarWarning(HolidayCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waitingFor(Staff person) {
        if (!person.is(Role.SYSTEM_ADMIN)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return IntStream.rangeClosed(today.getYear(), today.plusDays(DAYS_AHEAD).getYear())
                .filter(year -> !calendar.covers(year))
                .mapToObj(year -> new WaitingItem(
                        "rules.waiting.calendar", List.of(String.valueOf(year)), null, "staff/settings?year=" + year))
                .toList();
    }
}
