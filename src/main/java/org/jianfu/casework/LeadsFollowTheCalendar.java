package org.jianfu.casework;

import java.time.LocalDate;
import org.jianfu.kernel.CalendarChanged;
import org.jianfu.rules.Deadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The last days of open leads are counted again when the calendar of their year arrives, and their trail says so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeadsFollowTheCalendar {

    private final LeadRepository leads;
    private final Deadlines deadlines;
    private final LeadWork work;

    LeadsFollowTheCalendar(LeadRepository leads, Deadlines deadlines, LeadWork work) {
        this.leads = leads;
        this.deadlines = deadlines;
        this.work = work;
    }

    @EventListener
    void follow(CalendarChanged change) {
        leads.dueFrom(change.first()).forEach(this::recount);
    }

    private void recount(Lead lead) {
        LocalDate before = lead.due();
        lead.recount(deadlines::recount);
        if (before != null && !before.equals(lead.due())) {
            work.record(lead, "casework.trail.recounted", before, String.valueOf(lead.due()));
            work.changed();
        }
    }
}
