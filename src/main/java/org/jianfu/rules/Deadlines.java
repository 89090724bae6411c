package org.jianfu.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines 时限 of the office's own procedure. A change counts for what begins after it; dates once set stay, but for {@link #recount}. */
@Service
@Transactional(readOnly = true)
public class Deadlines {

    private static final int LONGEST = 365;

    private final DeadlineRepository deadlines;
    private final WorkingCalendar calendar;
    private final Trail trail;
    private final Clock clock;
    private final boolean endOnWorkingDays;

    Deadlines(
            DeadlineRepository deadlines,
            WorkingCalendar calendar,
            Trail trail,
            Clock clock,
            @Value("${jianfu.deadlines.end-on-working-days:true}") boolean endOnWorkingDays) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.trail = trail;
        this.clock = clock;
        this.endOnWorkingDays = endOnWorkingDays;
    }

    /**
     * The last day for something that begins on this day, which itself does not count. Where every day counts and the last
     * one is a day of rest, it is the first working day after it, as 《民法典》第二百零三条 has it; a city that counts otherwise
     * says so in {@code jianfu.deadlines.end-on-working-days}.
     */
    public DueDate due(DeadlineKind kind, LocalDate from) {
        Deadline deadline = get(kind);
        return counted(from, deadline.days(), deadline.inWorkingDays());
    }

    /**
     * The same deadline by the calendar as it is known now. A day that is over, or would be, stays: nobody is late for
     * something that was in time when they looked.
     */
    public DueDate recount(DueDate due) {
        DueDate anew = counted(due.countedFrom(), due.days(), due.inWorkingDays());
        LocalDate today = LocalDate.now(clock);
        return due.day().isBefore(today) || anew.day().isBefore(today) ? due : anew;
    }

    private DueDate counted(LocalDate from, int days, boolean inWorkingDays) {
        return new DueDate(last(from, days, inWorkingDays), from, days, inWorkingDays);
    }

    private LocalDate last(LocalDate from, int days, boolean inWorkingDays) {
        if (inWorkingDays) {
            return calendar.plusWorkingDays(from, days);
        }
        LocalDate last = from.plusDays(days);
        return endOnWorkingDays ? calendar.workingDayFrom(last) : last;
    }

    /** How many days there are, for a text that names them. */
    public int days(DeadlineKind kind) {
        return get(kind).days();
    }

    public List<Deadline> all() {
        return deadlines.findAllByOrderByPosition();
    }

    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'SUPERVISOR')")
    @Transactional
    public void change(DeadlineKind kind, @Nullable Integer version, int days, String source) {
        if (days < 1 || days > LONGEST) {
            throw new Refused("rules.refused.deadline", LONGEST);
        }
        if (source.isBlank()) {
            throw new Refused("rules.refused.source");
        }
        Deadline deadline = get(kind);
        deadline.change(version, days, source.strip());
        trail.record(Subject.of("deadline", deadline.position()), "rules.trail.deadline", kind.key(), days, source);
    }

    private Deadline get(DeadlineKind kind) {
        return deadlines.findById(kind.key()).orElseThrow();
    }
}
