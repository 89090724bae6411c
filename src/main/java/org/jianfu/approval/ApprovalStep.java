package org.jianfu.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** One step 环节 of an approval: who may sign it, by when, and who did. */
@Entity
@Table(name = "approval_step")
class ApprovalStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approval_id")
    private Approval approval;

    private int round;

    private int position;

    private String nameKey;

    @Enumerated(EnumType.STRING)
    private StepState state = StepState.WAITING;

    @Convert(converter = ApprovalColumns.Roles.class)
    private Set<Role> roles;

    @Column(name = "unit_id")
    private @Nullable UnitId unit;

    @Column(name = "person_id")
    private @Nullable AccountId person;

    private int workingDays;

    private @Nullable LocalDate openedOn;

    private @Nullable LocalDate due;

    private @Nullable LocalDate escalatedOn;

    @Convert(converter = ApprovalColumns.Roles.class)
    private @Nullable Set<Role> escalatesRoles;

    @Column(name = "escalates_unit_id")
    private @Nullable UnitId escalatesUnit;

    private @Nullable Sealed opinion;

    @Embedded
    private @Nullable Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalStep() {}

    ApprovalStep(Approval approval, int round, int position, StepPlan plan) {
        this.approval = approval;
        this.round = round;
        this.position = position;
        this.nameKey = plan.nameKey();
        this.roles = plan.approver().roles();
        this.unit = plan.approver().unit();
        this.person = plan.approver().person();
        this.workingDays = plan.workingDays();
        if (plan.escalatesTo() != null) {
            this.escalatesRoles = plan.escalatesTo().roles();
            this.escalatesUnit = plan.escalatesTo().unit();
        }
    }

    void open(Days days) {
        state = state.become(StepState.OPEN);
        openedOn = days.today();
        due = workingDays == 0 ? null : days.after(openedOn, workingDays);
    }

    /** Counts the last day again, by a calendar that was not known when it was counted; a day that is over stays. */
    void recount(Days days) {
        if (openedOn == null || due == null || due.isBefore(days.today())) {
            return;
        }
        LocalDate anew = days.after(openedOn, workingDays);
        due = anew.isBefore(days.today()) ? due : anew;
    }

    void sign(StepState outcome, Signature by, @Nullable Sealed words) {
        state = state.become(outcome);
        signature = by;
        opinion = words;
    }

    void skip() {
        state = state.become(StepState.SKIPPED);
    }

    /** Somebody else is to sign first; this step waits again. */
    void waitAgain() {
        state = state.become(StepState.WAITING);
        due = null;
    }

    void moveTo(int place) {
        position = place;
    }

    void handTo(Staff to) {
        roles = to.roles();
        unit = to.unit();
        person = to.id();
    }

    boolean isOverdue(LocalDate today) {
        return state == StepState.OPEN && due != null && due.isBefore(today);
    }

    /** From now on those above may sign as well; says whether there is anybody above. */
    boolean escalate(LocalDate today) {
        if (escalatesRoles == null || escalatedOn != null) {
            return false;
        }
        escalatedOn = today;
        return true;
    }

    /** Everybody who may sign: those planned, and once it is overdue those above. */
    Stream<Approver> approvers() {
        var planned = Stream.of(new Approver(roles, unit, person));
        return escalatedOn == null || escalatesRoles == null
                ? planned
                : Stream.concat(planned, Stream.of(new Approver(escalatesRoles, escalatesUnit, null)));
    }

    /** Whether a stand-in may sign; not where the thing is for few eyes. */
    boolean allowsStandIns() {
        return !approval.inPerson();
    }

    Optional<Role> capacityOf(Staff someone) {
        return approvers()
                .flatMap(approver -> approver.capacityOf(someone).stream())
                .findFirst();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Approval approval() {
        return approval;
    }

    int round() {
        return round;
    }

    int position() {
        return position;
    }

    String nameKey() {
        return nameKey;
    }

    StepState state() {
        return state;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    LocalDate escalatedOn() {
        return escalatedOn;
    }

    @Nullable
    Sealed opinion() {
        return opinion;
    }

    @Nullable
    Signature signature() {
        return signature;
    }
}
