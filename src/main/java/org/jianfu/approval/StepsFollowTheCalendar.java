package org.jianfu.approval;

import java.time.LocalDate;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The last days of open steps are counted again when the calendar of their year arrives, and the trail says so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepsFollowTheCalendar {

    private final ApprovalRepository approvals;
    private final Trail trail;
    private final Days days;

    StepsFollowTheCalendar(ApprovalRepository approvals, Trail trail, Days days) {
        this.approvals = approvals;
        this.trail = trail;
        this.days = days;
    }

    @EventListener
    void follow(CalendarChanged change) {
        approvals.dueFrom(change.first()).forEach(this::recount);
    }

    private void recount(ApprovalStep step) {
        LocalDate before = step.due();
        step.recount(days);
        if (before != null && !before.equals(step.due())) {
            trail.record(step.approval().subject(), "approval.trail.recounted", before, String.valueOf(step.due()));
        }
    }
}
