package org.jianfu.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.intake.Progress;
import org.jianfu.intake.Reports;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.ReportId;
import org.jianfu.rules.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether to look again 重新核实 when a reporter asks for it: the supervisor decides, the reporter reads why. */
@Service
@ForDesk
@Transactional
public class Reopenings {

    private final Leads leads;
    private final LeadSeal seal;
    private final HandOver handOver;
    private final Reports reports;
    private final DocumentNumbers numbers;
    private final Deadlines deadlines;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    Reopenings(
            Leads leads,
            LeadSeal seal,
            HandOver handOver,
            Reports reports,
            DocumentNumbers numbers,
            Deadlines deadlines,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.leads = leads;
        this.seal = seal;
        this.handOver = handOver;
        this.reports = reports;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /** Looks again; a lead that was not taken up before gets its number. */
    public void grant(LeadId id, @Nullable Integer version, String publicNote) {
        Lead lead = leads.forStep(id, version, LeadAction.DECIDE_REOPENING);
        String note = Words.require(publicNote, Words.SHORT);
        LocalDate today = LocalDate.now(clock);
        if (lead.number() == null) {
            lead.number(numbers.next(Lead.SERIES, today.getYear()));
        }
        lead.reopen(
                seal.seal(lead, "reopening", note), deadlines.due(LeadDeadlines.LEAD, today), me(), clock.instant());
        reports.progress(report(lead), Progress.ACCEPTED, note);
        trail.record(Subject.of(id), "casework.trail.reopened");
        handOver.toHandler(lead, "casework.notify.reopened");
    }

    /** Leaves it as it is. */
    public void decline(LeadId id, @Nullable Integer version, String publicNote) {
        Lead lead = leads.forStep(id, version, LeadAction.DECIDE_REOPENING);
        String note = Words.require(publicNote, Words.SHORT);
        lead.declineReopening(seal.seal(lead, "reopening", note), me(), clock.instant());
        reports.declineReopening(report(lead), note);
        trail.record(Subject.of(id), "casework.trail.reopenDeclined");
        handOver.changed();
    }

    private static ReportId report(Lead lead) {
        ReportId report = lead.report();
        if (report == null) {
            throw new IllegalStateException("only a reporter asks for reopening");
        }
        return report;
    }

    private AccountId me() {
        return currentUser.require().id();
    }
}
