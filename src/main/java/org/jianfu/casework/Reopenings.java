package org.jianfu.casework;

import java.time.LocalDate;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.intake.Progress;
import org.jianfu.intake.Reports;
import org.jianfu.kernel.AccountId;
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

    private final LeadWork work;
    private final Reports reports;
    private final DocumentNumbers numbers;
    private final Deadlines deadlines;

    Reopenings(LeadWork work, Reports reports, DocumentNumbers numbers, Deadlines deadlines) {
        this.work = work;
        this.reports = reports;
        this.numbers = numbers;
        this.deadlines = deadlines;
    }

    /** Looks again; a lead that was not taken up before gets its number. */
    public void grant(LeadId id, @Nullable Integer version, String publicNote) {
        Lead lead = work.forStep(id, version, LeadAction.DECIDE_REOPENING);
        String note = Words.require(publicNote, Words.SHORT);
        LocalDate today = work.today();
        if (lead.number() == null) {
            lead.number(numbers.next(Lead.SERIES, today.getYear()));
        }
        lead.reopen(work.seal(lead, "reopening", note), deadlines.due(LeadDeadlines.LEAD, today), me(), work.now());
        reports.progress(report(lead), Progress.ACCEPTED, note);
        work.record(lead, "casework.trail.reopened");
        work.toHandler(lead, "casework.notify.reopened");
    }

    /** Leaves it as it is. */
    public void decline(LeadId id, @Nullable Integer version, String publicNote) {
        Lead lead = work.forStep(id, version, LeadAction.DECIDE_REOPENING);
        String note = Words.require(publicNote, Words.SHORT);
        lead.declineReopening(work.seal(lead, "reopening", note), me(), work.now());
        reports.declineReopening(report(lead), note);
        work.record(lead, "casework.trail.reopenDeclined");
        work.changed();
    }

    private static ReportId report(Lead lead) {
        ReportId report = lead.report();
        if (report == null) {
            throw new IllegalStateException("only a reporter asks for reopening");
        }
        return report;
    }

    private AccountId me() {
        return work.me();
    }
}
