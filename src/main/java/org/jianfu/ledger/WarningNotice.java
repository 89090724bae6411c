package org.jianfu.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import org.jianfu.activity.Subject;
import org.jianfu.approval.ApprovalId;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.jianfu.rules.DueDate;
import org.jianfu.vault.DataKeyId;
import org.jspecify.annotations.Nullable;

/** The notice to a unit 预警工作提示: drafted and proposed by one person, approved by another, then answered and closed. */
@Entity
class WarningNotice extends Letter {

    /** The series of document numbers notices have. */
    static final String SERIES = "notice";

    @Enumerated(EnumType.STRING)
    private NoticeState state = NoticeState.DRAFT;

    @Embedded
    private LevelChoice level;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "acknowledge_by"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "acknowledge_from"))
    @AttributeOverride(name = "days", column = @Column(name = "acknowledge_days"))
    @AttributeOverride(name = "inWorkingDays", column = @Column(name = "acknowledge_working"))
    private @Nullable DueDate acknowledgeBy;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "answer_by"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "answer_from"))
    @AttributeOverride(name = "days", column = @Column(name = "answer_days"))
    @AttributeOverride(name = "inWorkingDays", column = @Column(name = "answer_working"))
    private @Nullable DueDate answerBy;

    @Column(name = "approval_id")
    private @Nullable ApprovalId approval;

    @ElementCollection
    @CollectionTable(name = "notice_step", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<NoticeStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WarningNotice() {}

    WarningNotice(NegativeEntry entry, LevelChoice level, Wording wording, AccountId by, Instant at) {
        super(entry, wording);
        this.level = level;
        steps.add(new NoticeStep(NoticeState.DRAFT, by, at, null));
    }

    /** Changes a draft; once proposed, what was read stays what it was. */
    void revise(LevelChoice newLevel, Wording newWording) {
        if (state != NoticeState.DRAFT) {
            throw new Refused("kernel.refused.state");
        }
        this.level = newLevel;
        reword(newWording);
    }

    void propose(AccountId by, Instant at) {
        wording().complete();
        level.justified();
        enter(NoticeState.PROPOSED, by, at, null);
    }

    /** Whoever proposed it takes it back. */
    void takeBack(AccountId by, Instant at) {
        enter(NoticeState.DRAFT, by, at, null);
    }

    /** From now on it is signed under this approval. */
    void submittedAs(ApprovalId submitted) {
        approval = submitted;
    }

    void returnToDraft(AccountId by, Instant at, String reason) {
        enter(NoticeState.DRAFT, by, at, reason);
    }

    /** Approves and issues it; the number is given afterwards, by {@link #issuedAs}, so that no refused act takes one. */
    void approve(AccountId by, Instant at, boolean wordingConfirmed) {
        requireConfirmed(wordingConfirmed);
        state = state.become(NoticeState.ISSUED);
        steps.add(new NoticeStep(state, by, at, null, true));
    }

    /** Whoever agrees has read it beside the report. */
    static void requireConfirmed(boolean wordingConfirmed) {
        if (!wordingConfirmed) {
            throw new Refused("ledger.refused.wordingNotConfirmed");
        }
    }

    void issuedAs(String number, IssueDates dates, DataKeyId key) {
        issue(number, dates.issuedOn(), key);
        this.acknowledgeBy = dates.acknowledgeBy();
        this.answerBy = dates.answerBy();
    }

    void acknowledge(AccountId by, Instant at) {
        enter(NoticeState.ACKNOWLEDGED, by, at, null);
    }

    void answer(AccountId by, Instant at) {
        enter(NoticeState.ANSWERED, by, at, null);
    }

    void sendBack(AccountId by, Instant at, String reason, DueDate answerAgainBy) {
        enter(NoticeState.RETURNED, by, at, reason);
        this.answerBy = answerAgainBy;
    }

    /** Counts its last days again, by a calendar that was not known when they were counted; says whether one has moved. */
    boolean recount(UnaryOperator<DueDate> again) {
        @Nullable DueDate acknowledgeBefore = acknowledgeBy;
        @Nullable DueDate answerBefore = answerBy;
        acknowledgeBy = acknowledgeBy == null ? null : again.apply(acknowledgeBy);
        answerBy = answerBy == null ? null : again.apply(answerBy);
        return !Objects.equals(acknowledgeBefore, acknowledgeBy) || !Objects.equals(answerBefore, answerBy);
    }

    void close(AccountId by, Instant at, LocalDate on) {
        enter(NoticeState.CLOSED, by, at, null);
        close(on);
    }

    private void enter(NoticeState next, AccountId by, Instant at, @Nullable String reason) {
        state = state.become(next);
        steps.add(new NoticeStep(next, by, at, reason));
    }

    Optional<AccountId> proposedBy() {
        return steps.reversed().stream()
                .filter(step -> step.state() == NoticeState.PROPOSED)
                .map(NoticeStep::by)
                .findFirst();
    }

    AccountId draftedBy() {
        return steps.getFirst().by();
    }

    @Override
    @Nullable
    LocalDate due() {
        return state.due(acknowledgeBy(), answerBy());
    }

    @Override
    Notice read() {
        return new Notice(id(), head(), state, level, acknowledgeBy(), answerBy(), proposedBy());
    }

    NoticeId id() {
        return new NoticeId(row());
    }

    NoticeState state() {
        return state;
    }

    @Nullable
    ApprovalId approval() {
        return approval;
    }

    LevelChoice level() {
        return level;
    }

    @Nullable
    LocalDate acknowledgeBy() {
        return acknowledgeBy == null ? null : acknowledgeBy.day();
    }

    @Nullable
    LocalDate answerBy() {
        return answerBy == null ? null : answerBy.day();
    }

    @Override
    List<NoticeStep> steps() {
        return List.copyOf(steps);
    }

    @Override
    List<NoticeStep> stepsForUnit() {
        return steps.stream().filter(step -> step.state().isIssued()).toList();
    }

    @Override
    boolean isIssued() {
        return state.isIssued();
    }

    @Override
    Subject subject() {
        return Subject.of("notice", row());
    }

    @Override
    String link() {
        return NoticeLinks.to(id());
    }
}
