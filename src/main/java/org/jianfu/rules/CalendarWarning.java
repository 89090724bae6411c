package org.jianfu.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.ui.SettingsLinks;
import org.springframework.stereotype.Component;

/** Reminds the administrator to enter a year's calendar before deadlines run into it. */
@Component
class CalendarWarning implements WaitingWork {

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
        return calendar.missingYears(LocalDate.now(clock)).stream()
                .map(year -> new WaitingItem(
                        "rules.waiting.calendar", List.of(String.valueOf(year)), null, SettingsLinks.SETTINGS))
                .toList();
    }
}
