package org.jianfu.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jianfu.activity.Subject;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.jianfu.vault.DataKeyId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What somebody handed in to be signed 审批, with its steps; each time it comes back a new round of steps begins. */
@Entity
@Table(name = "approval")
class Approval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String subjectType;

    private long subjectId;

    private String link;

    private String mailKey;

    private String waitingKey;

    private @Nullable String returnedKey;

    @Convert(converter = ApprovalColumns.Lines.class)
    private List<String> waitingArgs;

    private @Nullable LocalDate waitingDue;

    @Column(name = "data_key_id")
    private DataKeyId dataKey;

    /** Null where the portal itself wrote what is signed. */
    private @Nullable AccountId draftedBy;

    private @Nullable String drafterName;

    private Instant draftedAt;

    private int round = 1;

    @Enumerated(EnumType.STRING)
    private ApprovalState state = ApprovalState.IN_PROGRESS;

    private @Nullable LocalDate remindedOn;

    private boolean inPerson;

    /** Counts what was done, so that each act makes a new version even where it only changes a step. */
    private int acts;

    @BatchSize(size = 100)
    @OneToMany(mappedBy = "approval", cascade = CascadeType.ALL)
    private Set<ApprovalStep> steps = new LinkedHashSet<>();

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "approval_recusal", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "account_id")
    private Set<AccountId> recused = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    Approval(Submission handedIn, DataKeyId key, @Nullable Staff by, Days days) {
        this.subjectType = handedIn.subject().type();
        this.subjectId = handedIn.subject().id();
        this.link = handedIn.link();
        this.mailKey = handedIn.announcement().mail();
        this.waitingKey = handedIn.announcement().waiting();
        this.returnedKey = handedIn.announcement().returned();
        this.waitingArgs = handedIn.announcement().args();
        this.waitingDue = handedIn.announcement().due();
        this.dataKey = key;
        this.draftedBy = by == null ? null : by.id();
        this.drafterName = by == null ? null : by.name();
        this.draftedAt = days.now();
        this.inPerson = handedIn.exclusions().inPerson();
        this.recused.addAll(handedIn.exclusions().recused());
        begin(handedIn.steps(), days);
    }

    private void begin(List<StepPlan> plans, Days days) {
        for (int position = 0; position < plans.size(); position++) {
            steps.add(new ApprovalStep(this, round, position, plans.get(position)));
        }
        current(StepState.WAITING).open(days);
    }

    /** Refuses an act on an older picture of this approval than the one stored. */
    void requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(Approval.class, String.valueOf(id));
        }
    }

    /** Agrees to the open step; says whether it was the last. */
    boolean approve(Signature by, @Nullable Sealed opinion, Days days) {
        acts++;
        open().sign(StepState.APPROVED, by, opinion);
        remindedOn = null;
        if (steps().stream().anyMatch(step -> step.state() == StepState.WAITING)) {
            current(StepState.WAITING).open(days);
            return false;
        }
        state = state.become(ApprovalState.APPROVED);
        return true;
    }

    /** Gives it back to whoever drafted it, who may hand it in again. */
    void sendBack(Signature by, Sealed opinion) {
        open().sign(StepState.RETURNED, by, opinion);
        end(ApprovalState.RETURNED);
    }

    /** Says no, for good. */
    void reject(Signature by, Sealed opinion) {
        open().sign(StepState.REJECTED, by, opinion);
        end(ApprovalState.REJECTED);
    }

    /** Whoever drafted it takes it back before the last signature. */
    void withdraw(AccountId by) {
        if (!by.equals(draftedBy)) {
            throw new Refused("approval.refused.notYours");
        }
        drop();
    }

    void drop() {
        if (state == ApprovalState.IN_PROGRESS) {
            open().skip();
        }
        end(ApprovalState.WITHDRAWN);
    }

    private void end(ApprovalState how) {
        acts++;
        steps().stream().filter(step -> step.state() == StepState.WAITING).forEach(ApprovalStep::skip);
        state = state.become(how);
        remindedOn = null;
    }

    /** Handed in again after it was returned: every step is signed anew, what was signed before stays to be read. */
    void handInAgain(Staff by, List<StepPlan> plans, Days days) {
        state = state.become(ApprovalState.IN_PROGRESS);
        draftedBy = by.id();
        drafterName = by.name();
        round++;
        begin(plans, days);
    }

    void handTo(Staff to) {
        requireOutsider(to.id());
        acts++;
        open().handTo(to);
    }

    /** One more signature, before the open step or after it 加签. */
    void addSigner(StepPlan plan, boolean before, Days days) {
        acts++;
        ApprovalStep open = open();
        var place = before ? open.position() : open.position() + 1;
        steps().stream().filter(step -> step.position() >= place).forEach(step -> step.moveTo(step.position() + 1));
        var added = new ApprovalStep(this, round, place, plan);
        steps.add(added);
        if (before) {
            open.waitAgain();
            added.open(days);
        }
    }

    void recuse(AccountId who) {
        recused.add(who);
    }

    /** Reminds whoever is to sign, once a day. */
    void remind(AccountId by, LocalDate today) {
        if (!by.equals(draftedBy)) {
            throw new Refused("approval.refused.notYours");
        }
        open();
        if (today.equals(remindedOn)) {
            throw new Refused("approval.refused.remindedToday");
        }
        remindedOn = today;
    }

    /** Four eyes: who drafted it, who has signed in this round and who is recused does not sign. */
    void requireOutsider(AccountId who) {
        if (who.equals(draftedBy)) {
            throw new Refused("approval.refused.ownDraft");
        }
        if (recused.contains(who)) {
            throw new Refused("approval.refused.recused");
        }
        boolean signed = steps().stream()
                .map(ApprovalStep::signature)
                .anyMatch(signature -> signature != null && signature.by().equals(who));
        if (signed) {
            throw new Refused("approval.refused.signedAlready");
        }
    }

    boolean isOutsider(AccountId who) {
        try {
            requireOutsider(who);
            return true;
        } catch (Refused insider) {
            return false;
        }
    }

    /** The step that waits for a signature. */
    ApprovalStep open() {
        if (state != ApprovalState.IN_PROGRESS) {
            throw new Refused("kernel.refused.state");
        }
        return current(StepState.OPEN);
    }

    private ApprovalStep current(StepState wanted) {
        return steps().stream()
                .filter(step -> step.state() == wanted)
                .findFirst()
                .orElseThrow(() -> new Refused("kernel.refused.state"));
    }

    /** The steps of this round, in their order. */
    List<ApprovalStep> steps() {
        return allSteps().stream().filter(step -> step.round() == round).toList();
    }

    List<ApprovalStep> allSteps() {
        return steps.stream()
                .sorted(Comparator.comparingInt(ApprovalStep::round).thenComparingInt(ApprovalStep::position))
                .toList();
    }

    ApprovalId id() {
        return new ApprovalId(Objects.requireNonNull(id));
    }

    @Nullable
    Integer version() {
        return version;
    }

    Subject subject() {
        return Subject.of(subjectType, subjectId);
    }

    String link() {
        return link;
    }

    Announcement announcement() {
        return new Announcement(mailKey, waitingKey, returnedKey, waitingArgs, waitingDue);
    }

    DataKeyId dataKey() {
        return dataKey;
    }

    @Nullable
    AccountId draftedBy() {
        return draftedBy;
    }

    /** What whoever handed it in was called then. */
    @Nullable
    String drafterName() {
        return drafterName;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    ApprovalState state() {
        return state;
    }

    boolean inPerson() {
        return inPerson;
    }

    @Nullable
    LocalDate remindedOn() {
        return remindedOn;
    }
}
