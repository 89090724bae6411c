package org.jianfu.rules;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines 时限 of the office's own procedure. A change counts for what begins after it; dates once set stay. */
@Service
@Transactional(readOnly = true)
public class Deadlines {

    private static final int LONGEST = 365;

    private final DeadlineRepository deadlines;
    private final WorkingCalendar calendar;
    private final Trail trail;

    Deadlines(DeadlineRepository deadlines, WorkingCalendar calendar, Trail trail) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** The last day for something that begins on this day, which itself does not count. */
    public LocalDate due(DeadlineKind kind, LocalDate from) {
        Deadline deadline = get(kind);
        return deadline.inWorkingDays()
                ? calendar.plusWorkingDays(from, deadline.days())
                : from.plusDays(deadline.days());
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
