package org.jianfu.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.annotations.OptimisticLock;
import org.jianfu.documents.DocumentNumber;
import org.jianfu.intake.CategoryId;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.UnitId;
import org.jianfu.rules.DueDate;
import org.jianfu.vault.DataKeyId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A lead 问题线索: from its arrival at a desk to the end of what follows from it. */
@Entity
@Table(name = "casework_lead")
class Lead {

    /** The series of document numbers leads have. */
    static final String SERIES = "lead";

    /** Stands in the order of the last days for no last day. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Random, so that ids do not tell in which order reports came in. */
    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private LeadRegister.Source source;

    @Column(name = "report_id")
    private @Nullable ReportId report;

    @Column(name = "unit_id")
    private @Nullable UnitId unit;

    @Column(name = "category_id")
    private @Nullable CategoryId category;

    @Column(name = "desk_id")
    private DeskId desk;

    @Enumerated(EnumType.STRING)
    private LeadState state = LeadState.NEW;

    @Column(name = "assignee_id")
    private @Nullable AccountId assignee;

    private LocalDate receivedOn;

    @Embedded
    private @Nullable DueDate due;

    /** Written by the database, so that lists can go on after a lead without a last day. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate dueOrNever;

    @Enumerated(EnumType.STRING)
    private Findings.@Nullable Conclusion conclusion;

    @Column(name = "data_key_id")
    private DataKeyId dataKey;

    @OptimisticLock(excluded = true)
    private @Nullable LocalDate reporterAnsweredOn;

    @OptimisticLock(excluded = true)
    private @Nullable LocalDate unitAnsweredOn;

    @OptimisticLock(excluded = true)
    private @Nullable LocalDate reopenRequestedOn;

    @Embedded
    private @Nullable Extension extension;

    @ElementCollection
    @CollectionTable(name = "lead_triage", joinColumns = @JoinColumn(name = "lead_id"))
    @OrderColumn(name = "position")
    private List<TriageDecision> triage = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "lead_assignment", joinColumns = @JoinColumn(name = "lead_id"))
    @OrderColumn(name = "position")
    private List<Assignment> assignments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "lead_withdrawal", joinColumns = @JoinColumn(name = "lead_id"))
    @OrderColumn(name = "position")
    private List<Withdrawal> withdrawals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "lead_transfer", joinColumns = @JoinColumn(name = "lead_id"))
    @OrderColumn(name = "position")
    private List<Transfer> transfers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "lead_reopening", joinColumns = @JoinColumn(name = "lead_id"))
    @OrderColumn(name = "position")
    private List<ReopenDecision> reopenings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Lead() {}

    Lead(Origin origin, DeskId desk, DueDate triageDue, DataKeyId dataKey) {
        this.id = RANDOM.nextLong() & Long.MAX_VALUE;
        this.source = origin.source();
        this.report = origin.report();
        this.unit = origin.unit();
        this.category = origin.category();
        this.desk = desk;
        this.receivedOn = origin.receivedOn();
        this.due = triageDue;
        this.dataKey = dataKey;
    }

    /** Where a lead comes from, and what it is about. */
    record Origin(
            LeadRegister.Source source,
            @Nullable ReportId report,
            @Nullable UnitId unit,
            @Nullable CategoryId category,
            LocalDate receivedOn) {}

    /** Refuses a command given on an older picture of this lead than the one stored. */
    void requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(Lead.class, id);
        }
    }

    /** Gives the lead its number, for good. */
    void number(DocumentNumber allotted) {
        if (number != null) {
            throw new IllegalStateException("numbered already");
        }
        number = allotted.toString();
    }

    /** Takes the lead up 受理; whoever accepts works on it unless somebody is assigned already. */
    void accept(DueDate findingDue, AccountId by, Instant at) {
        state = state.become(LeadState.VERIFYING);
        due = findingDue;
        triage.add(new TriageDecision(true, null, by, at));
        if (assignee == null) {
            assign(by, by, at);
        }
    }

    /** Does not take it up 不予受理; the reporter reads the reason. */
    void reject(Sealed reason, AccountId by, Instant at) {
        state = state.become(LeadState.REJECTED);
        due = null;
        triage.add(new TriageDecision(false, reason, by, at));
    }

    /** Gives the lead to a handler 指派承办. */
    void assign(AccountId to, AccountId by, Instant at) {
        requireOpen();
        if (hasWithdrawn(to)) {
            throw new Refused("casework.refused.assigneeWithdrawn");
        }
        assignee = to;
        assignments.add(new Assignment(to, by, at));
    }

    /** Steps back for a conflict of interest 回避; from now on this person does not see the lead. */
    void withdraw(AccountId who, Sealed reason, Instant at) {
        withdrawals.add(new Withdrawal(who, reason, at));
        if (who.equals(assignee)) {
            assignee = null;
        }
    }

    /** Sends the lead to another desk 转办, where it waits for somebody to take it. */
    void transfer(DeskId to, @Nullable Sealed reason, AccountId by, Instant at) {
        if (state != LeadState.NEW && state != LeadState.VERIFYING) {
            throw new Refused("casework.refused.transferTooLate");
        }
        transfers.add(new Transfer(desk, to, reason, by, at));
        desk = to;
        assignee = null;
    }

    /** Goes to another desk because its own may not have it any more; what was proposed there is proposed anew. */
    void followTree(DeskId to, AccountId by, Instant at) {
        transfers.add(new Transfer(desk, to, null, by, at));
        desk = to;
        assignee = null;
    }

    /** Sets or corrects the unit the report is about; not once a finding names it. */
    void identifyUnit(UnitId accused) {
        if (state != LeadState.NEW && state != LeadState.VERIFYING) {
            throw new Refused("casework.refused.unitTooLate");
        }
        unit = accused;
    }

    /**
     * Extends the time for the finding, once 延期.
     *
     * @param extended the new last day, counted from the present one
     */
    void extend(Function<LocalDate, DueDate> extended, Sealed reason, AccountId by, Instant at) {
        if (state != LeadState.VERIFYING || due == null) {
            throw new Refused("casework.refused.extendNotNow");
        }
        if (extension != null) {
            throw new Refused("casework.refused.extendedAlready");
        }
        DueDate later = extended.apply(due.day());
        extension = new Extension(due.day(), later.day(), reason, by, at);
        due = later;
    }

    void proposeFinding() {
        if (unit == null) {
            throw new Refused("casework.refused.findingWithoutUnit");
        }
        state = state.become(LeadState.FINDING_PROPOSED);
        reporterAnsweredOn = null;
        unitAnsweredOn = null;
    }

    void returnFinding() {
        state = state.become(LeadState.VERIFYING);
    }

    void approveFinding(Findings.Conclusion found) {
        state = state.become(LeadState.FOUND);
        conclusion = found;
        due = null;
    }

    void close() {
        state = state.become(LeadState.CLOSED);
    }

    void requestReopening(LocalDate on) {
        if (!state.isOpen()) {
            reopenRequestedOn = on;
        }
    }

    /** Looks again 重新核实. */
    void reopen(Sealed reason, DueDate findingDue, AccountId by, Instant at) {
        state = state.become(LeadState.VERIFYING);
        due = findingDue;
        extension = null;
        decideReopening(true, reason, by, at);
    }

    void declineReopening(Sealed reason, AccountId by, Instant at) {
        decideReopening(false, reason, by, at);
    }

    private void decideReopening(boolean granted, Sealed reason, AccountId by, Instant at) {
        if (reopenRequestedOn == null) {
            throw new Refused("casework.refused.noReopenRequest");
        }
        reopenRequestedOn = null;
        reopenings.add(new ReopenDecision(granted, reason, by, at));
    }

    /** Counts the last day again, by a calendar that was not known when it was counted. */
    void recount(UnaryOperator<DueDate> again) {
        if (due != null) {
            due = again.apply(due);
        }
    }

    void reporterAnswered(LocalDate on) {
        reporterAnsweredOn = on;
    }

    void unitAnswered(LocalDate on) {
        unitAnsweredOn = on;
    }

    /** The handler has the page open, so nothing on it is news any more. */
    void read(AccountId reader) {
        if (reader.equals(assignee)) {
            reporterAnsweredOn = null;
            unitAnsweredOn = null;
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Refused("casework.refused.closed");
        }
    }

    boolean hasWithdrawn(AccountId who) {
        return withdrawals.stream().anyMatch(withdrawal -> withdrawal.account().equals(who));
    }

    /** Who stepped back from it. */
    Set<AccountId> withdrawn() {
        return withdrawals.stream().map(Withdrawal::account).collect(Collectors.toUnmodifiableSet());
    }

    /** What of it is not sealed. */
    LeadPage.Facts facts() {
        return new LeadPage.Facts(
                id(),
                version,
                number,
                source,
                report,
                unit,
                category,
                desk,
                state,
                assignee,
                receivedOn,
                due(),
                extension == null ? null : extension.extendedFrom(),
                conclusion);
    }

    LeadId id() {
        return new LeadId(id);
    }

    @Nullable
    Integer version() {
        return version;
    }

    /** 线索〔2026〕12号, from acceptance on. */
    @Nullable
    String number() {
        return number;
    }

    @Nullable
    ReportId report() {
        return report;
    }

    @Nullable
    UnitId unit() {
        return unit;
    }

    @Nullable
    CategoryId category() {
        return category;
    }

    DeskId desk() {
        return desk;
    }

    LeadState state() {
        return state;
    }

    @Nullable
    AccountId assignee() {
        return assignee;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    LocalDate due() {
        return due == null ? null : due.day();
    }

    Findings.@Nullable Conclusion conclusion() {
        return conclusion;
    }

    DataKeyId dataKey() {
        return dataKey;
    }

    @Nullable
    LocalDate reporterAnsweredOn() {
        return reporterAnsweredOn;
    }

    @Nullable
    LocalDate unitAnsweredOn() {
        return unitAnsweredOn;
    }

    @Nullable
    LocalDate reopenRequestedOn() {
        return reopenRequestedOn;
    }

    @Nullable
    Extension extension() {
        return extension;
    }
}
