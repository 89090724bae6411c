package org.jianfu.rules.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.rules.HolidayCalendar;
import org.jianfu.ui.SettingsSection;

/** The official holidays, year by year; the system administrator enters them. */
@org.springframework.stereotype.Component
class CalendarSection implements SettingsSection {

    private final HolidayCalendar calendar;
    private final Clock clock;

    CalendarSection(HolidayCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "rules.calendar";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create(Staff staff) {
        return new CalendarTable(calendar, LocalDate.now(clock), staff.is(Role.SYSTEM_ADMIN));
    }
}
