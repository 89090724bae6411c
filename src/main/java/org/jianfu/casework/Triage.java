package org.jianfu.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.intake.Progress;
import org.jianfu.intake.Reports;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.TextLimit;
import org.jianfu.ledger.Notices;
import org.jianfu.rules.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking leads up 受理, or not, or again; who works on them, who steps back, and how long it may take. */
@Service
@ForDesk
@Transactional
public class Triage {

    private final LeadWork work;
    private final Reports reports;
    private final DocumentNumbers numbers;
    private final Deadlines deadlines;
    private final People people;
    private final Notices notices;
    private final Findings findings;

    Triage(
            LeadWork work,
            Reports reports,
            DocumentNumbers numbers,
            Deadlines deadlines,
            People people,
            Notices notices,
            Findings findings) {
        this.work = work;
        this.reports = reports;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.people = people;
        this.notices = notices;
        this.findings = findings;
    }

    /** Takes a lead up 受理: its number is allotted, and the time for the finding runs. */
    public void accept(LeadId id, @Nullable Integer version) {
        Lead lead = work.forStep(id, version, LeadAction.ACCEPT);
        LocalDate today = work.today();
        var number = numbers.next(Lead.SERIES, today.getYear());
        lead.accept(deadlines.due(LeadDeadlines.LEAD, today), me(), now());
        lead.number(number);
        progress(lead, Progress.ACCEPTED, null);
        work.record(lead, "casework.trail.accepted", number);
        work.changed();
    }

    /**
     * Does not take it up 不予受理.
     *
     * @param publicReason why, in plain words; the reporter reads it
     */
    public void reject(LeadId id, @Nullable Integer version, String publicReason) {
        Lead lead = work.forStep(id, version, LeadAction.REJECT);
        String reason = TextLimit.REASON.require(publicReason);
        lead.reject(work.seal(lead, "triage", reason), me(), now());
        progress(lead, Progress.REJECTED, reason);
        work.record(lead, "casework.trail.rejected");
        work.changed();
    }

    /** Takes a lead nobody works on. */
    public void take(LeadId id, @Nullable Integer version) {
        Lead lead = work.forStep(id, version, LeadAction.TAKE);
        lead.assign(me(), me(), now());
        work.record(lead, "casework.trail.taken");
        work.changed();
    }

    /** Gives a lead to somebody of its desk 指派承办. */
    public void assign(LeadId id, @Nullable Integer version, AccountId to) {
        Lead lead = work.forStep(id, version, LeadAction.ASSIGN);
        if (candidates(lead).stream().noneMatch(candidate -> candidate.id().equals(to))) {
            throw new Refused("casework.refused.assignee");
        }
        lead.assign(to, me(), now());
        work.record(lead, "casework.trail.assigned", people.nameOf(to));
        work.toHandler(lead, "casework.notify.assigned");
    }

    /** Who may be given this lead: people of its desk who have not stepped back from it. */
    @Transactional(readOnly = true)
    public List<Staff> candidates(LeadId id) {
        return candidates(work.get(id));
    }

    private List<Staff> candidates(Lead lead) {
        return work.handlers(lead);
    }

    /** Steps back for a conflict of interest 回避; the lead is no longer visible from then on. */
    public void withdraw(LeadId id, @Nullable Integer version, String reason) {
        Lead lead = work.forStep(id, version, LeadAction.WITHDRAW);
        lead.withdraw(me(), work.seal(lead, "withdrawal", TextLimit.REASON.require(reason)), now());
        findings.recuse(lead, me());
        notices.recuse(id, me());
        work.record(lead, "casework.trail.withdrawn");
        work.toSupervisors(lead, "casework.notify.withdrawn");
    }

    /** Extends the time for the finding, once 延期. */
    public void extend(LeadId id, @Nullable Integer version, String reason) {
        Lead lead = work.forStep(id, version, LeadAction.EXTEND);
        lead.extend(
                from -> deadlines.due(LeadDeadlines.EXTENSION, from),
                work.seal(lead, "extension", TextLimit.REASON.require(reason)),
                me(),
                now());
        work.record(lead, "casework.trail.extended", String.valueOf(lead.due()));
        work.toHandler(lead, "casework.notify.extended");
    }

    /** Looks again 重新核实, as the reporter asked; a lead that was not taken up before gets its number. */
    public void reopen(LeadId id, @Nullable Integer version, String publicNote) {
        Lead lead = work.forStep(id, version, LeadAction.DECIDE_REOPENING);
        String note = TextLimit.REASON.require(publicNote);
        LocalDate today = work.today();
        if (lead.number() == null) {
            lead.number(numbers.next(Lead.SERIES, today.getYear()));
        }
        lead.reopen(work.seal(lead, "reopening", note), deadlines.due(LeadDeadlines.LEAD, today), me(), now());
        reports.progress(report(lead), Progress.ACCEPTED, note);
        work.record(lead, "casework.trail.reopened");
        work.toHandler(lead, "casework.notify.reopened");
    }

    /** Leaves it as it is; the reporter reads why. */
    public void declineReopening(LeadId id, @Nullable Integer version, String publicNote) {
        Lead lead = work.forStep(id, version, LeadAction.DECIDE_REOPENING);
        String note = TextLimit.REASON.require(publicNote);
        lead.declineReopening(work.seal(lead, "reopening", note), me(), now());
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

    private void progress(Lead lead, Progress progress, @Nullable String publicNote) {
        work.progress(lead, progress, publicNote);
    }

    private AccountId me() {
        return work.me();
    }

    private Instant now() {
        return work.now();
    }
}
