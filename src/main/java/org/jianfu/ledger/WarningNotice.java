package org.jianfu.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.vault.DataKeyId;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** The notice to a unit 预警工作提示: drafted and proposed by one person, approved by another, then answered and closed. */
@Entity
public class WarningNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(name = "desk_id")
    private DeskId desk;

    @Column(name = "lead_id")
    private LeadId lead;

    @Column(name = "entry_id")
    private NegativeEntryId entry;

    @Enumerated(EnumType.STRING)
    private NoticeState state = NoticeState.DRAFT;

    @Embedded
    private LevelChoice level;

    @Embedded
    private Wording wording;

    private @Nullable String number;

    private @Nullable LocalDate issuedOn;

    private @Nullable LocalDate acknowledgeBy;

    private @Nullable LocalDate answerBy;

    private @Nullable LocalDate closedOn;

    @Column(name = "data_key_id")
    private @Nullable DataKeyId key;

    @ElementCollection
    @CollectionTable(name = "notice_step", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    private List<NoticeStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WarningNotice() {}

    WarningNotice(NegativeEntry entry, LevelChoice level, Wording wording, AccountId by, Instant at) {
        this.unit = entry.unit();
        this.desk = entry.desk();
        this.lead = entry.lead();
        this.entry = entry.id();
        this.level = level;
        this.wording = wording;
        steps.add(new NoticeStep(NoticeState.DRAFT, by, at, null));
    }

    /** Changes a draft; once proposed, what was read stays what it was. */
    void revise(LevelChoice newLevel, Wording newWording) {
        if (state != NoticeState.DRAFT) {
            throw new Refused("kernel.refused.state");
        }
        this.level = newLevel;
        this.wording = newWording;
    }

    void propose(AccountId by, Instant at) {
        wording.complete();
        level.justified();
        enter(NoticeState.PROPOSED, by, at, null);
    }

    void returnToDraft(AccountId by, Instant at, String reason) {
        enter(NoticeState.DRAFT, by, at, reason);
    }

    /** Approves and issues it; the number is given afterwards, by {@link #issuedAs}, so that no refused act takes one. */
    void approve(AccountId by, Instant at, boolean wordingConfirmed) {
        if (by.equals(proposedBy().orElse(null))) {
            throw new Refused("ledger.refused.sameApprover");
        }
        if (!wordingConfirmed) {
            throw new Refused("ledger.refused.wordingNotConfirmed");
        }
        state = state.become(NoticeState.ISSUED);
        steps.add(new NoticeStep(state, by, at, null, true));
    }

    void issuedAs(String allotted, IssueDates dates, DataKeyId dataKey) {
        this.number = allotted;
        this.issuedOn = dates.issuedOn();
        this.acknowledgeBy = dates.acknowledgeBy();
        this.answerBy = dates.answerBy();
        this.key = dataKey;
    }

    void acknowledge(AccountId by, Instant at) {
        enter(NoticeState.ACKNOWLEDGED, by, at, null);
    }

    void answer(AccountId by, Instant at) {
        enter(NoticeState.ANSWERED, by, at, null);
    }

    void sendBack(AccountId by, Instant at, String reason, LocalDate answerAgainBy) {
        enter(NoticeState.RETURNED, by, at, reason);
        this.answerBy = answerAgainBy;
    }

    void close(AccountId by, Instant at, LocalDate on) {
        enter(NoticeState.CLOSED, by, at, null);
        this.closedOn = on;
    }

    private void enter(NoticeState next, AccountId by, Instant at, @Nullable String reason) {
        state = state.become(next);
        steps.add(new NoticeStep(next, by, at, reason));
    }

    /** Refuses to work on something other than what the person saw. */
    WarningNotice requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(version, seen)) {
            throw new ObjectOptimisticLockingFailureException(WarningNotice.class, id().value());
        }
        return this;
    }

    public Optional<AccountId> proposedBy() {
        return steps.reversed().stream()
                .filter(step -> step.state() == NoticeState.PROPOSED)
                .map(NoticeStep::by)
                .findFirst();
    }

    public AccountId draftedBy() {
        return steps.getFirst().by();
    }

    /** The day by which the unit has to do what it has to do next. */
    public @Nullable LocalDate due() {
        return switch (state) {
            case ISSUED -> acknowledgeBy;
            case ACKNOWLEDGED, RETURNED -> answerBy;
            case DRAFT, PROPOSED, ANSWERED, CLOSED -> null;
        };
    }

    public NoticeId id() {
        return new NoticeId(Objects.requireNonNull(id));
    }

    /** What a command about it carries back; null before it is saved. */
    public @Nullable Integer version() {
        return version;
    }

    public UnitId unit() {
        return unit;
    }

    public DeskId desk() {
        return desk;
    }

    public LeadId lead() {
        return lead;
    }

    public NegativeEntryId entry() {
        return entry;
    }

    public NoticeState state() {
        return state;
    }

    public LevelChoice level() {
        return level;
    }

    public Wording wording() {
        return wording;
    }

    public @Nullable String number() {
        return number;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    public @Nullable LocalDate acknowledgeBy() {
        return acknowledgeBy;
    }

    public @Nullable LocalDate answerBy() {
        return answerBy;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public List<NoticeStep> steps() {
        return List.copyOf(steps);
    }

    /** The key of what the unit answers; there once it is issued. */
    DataKeyId key() {
        return Objects.requireNonNull(key, "not issued yet");
    }
}
