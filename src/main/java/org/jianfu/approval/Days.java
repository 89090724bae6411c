package org.jianfu.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jianfu.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Today, and the working days after it. */
@Component
class Days {

    private final Clock clock;
    private final WorkingCalendar calendar;

    Days(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that lies so many working days after another. */
    LocalDate after(LocalDate from, int workingDays) {
        return calendar.plusWorkingDays(from, workingDays);
    }
}
