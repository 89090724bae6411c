package org.jianfu.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.CalendarChanged;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.WorkingCalendar;
import org.jianfu.policies.Confidence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working days 工作日 by the State Council office's yearly notice; before a year is entered,
 * weekends and the {@link StatutoryHolidays} are known.
 */
@Service
@Transactional(readOnly = true)
public class HolidayCalendar implements WorkingCalendar {

    private static final String MAY_EDIT = "hasRole('SYSTEM_ADMIN')";

    /** The longest deadline that begins today; the notice for the next year usually comes early in November. */
    private static final int DAYS_AHEAD = 60;

    /** The Spring Festival with what is bridged around it, generously. */
    private static final int LONGEST_BREAK = 14;

    private final CalendarDayRepository days;
    private final CoveredYears covered;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    HolidayCalendar(CalendarDayRepository days, CoveredYears covered, Trail trail, ApplicationEventPublisher events) {
        this.days = days;
        this.covered = covered;
        this.trail = trail;
        this.events = events;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return isWorked(day, days.findById(day).orElse(null));
    }

    /** Asks for a stretch at once, not day by day: every report that comes in has a deadline. */
    @Override
    public LocalDate plusWorkingDays(LocalDate from, int count) {
        if (count < 1) {
            return WorkingCalendar.super.plusWorkingDays(from, count);
        }
        LocalDate known = from.plusDays(2L * count + LONGEST_BREAK);
        Map<LocalDate, CalendarDay> departures = days.findByDayBetweenOrderByDay(from, known).stream()
                .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        return from.datesUntil(LocalDate.MAX)
                .skip(1)
                .filter(day -> day.isAfter(known) ? isWorkingDay(day) : isWorked(day, departures.get(day)))
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean covers(int year) {
        return covered.include(year);
    }

    /** Where the year departs from the plain week, day by day. */
    public List<CalendarDay> of(int year) {
        return days.findByDayBetweenOrderByDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The years without a calendar that deadlines beginning on this day may run into. */
    public List<Integer> missingYears(LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), today.plusDays(DAYS_AHEAD).getYear())
                .filter(year -> !covers(year))
                .boxed()
                .toList();
    }

    /** Enters one holiday, or a worked weekend day; what was entered for these days before gives way. */
    @PreAuthorize(MAY_EDIT)
    @Transactional
    public void enter(LocalDate first, LocalDate last, DayKind kind, String name, String source) {
        if (last.isBefore(first) || first.plusDays(31).isBefore(last)) {
            throw new Refused("rules.refused.days");
        }
        first.datesUntil(last.plusDays(1))
                .forEach(day -> days.save(new CalendarDay(day, kind, name.strip(), source.strip(), Confidence.COPY)));
        trail.record(ofYear(first), "rules.trail.daysEntered", first.toString(), last.toString(), name);
        events.publishEvent(new CalendarChanged(first));
    }

    /** Lets a day follow the plain week again. */
    @PreAuthorize(MAY_EDIT)
    @Transactional
    public void clear(LocalDate day) {
        days.deleteById(day);
        trail.record(ofYear(day), "rules.trail.dayCleared", day.toString());
        events.publishEvent(new CalendarChanged(day));
    }

    private static Subject ofYear(LocalDate day) {
        return Subject.of("calendar", day.getYear());
    }

    private static boolean isWorked(LocalDate day, @Nullable CalendarDay departure) {
        return departure == null ? !isWeekend(day) && !StatutoryHolidays.include(day) : departure.isWorked();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
