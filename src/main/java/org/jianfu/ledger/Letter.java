package org.jianfu.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jianfu.activity.Subject;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;
import org.jianfu.vault.DataKeyId;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A numbered letter 公文 from a desk to a unit about an entry of the negative list, which the unit answers. */
@MappedSuperclass
abstract class Letter {

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

    @Embedded
    private Wording wording;

    private @Nullable String number;

    private @Nullable LocalDate issuedOn;

    private @Nullable LocalDate closedOn;

    @Column(name = "data_key_id")
    private @Nullable DataKeyId key;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    protected Letter(NegativeEntry entry, Wording wording) {
        this.unit = entry.unit();
        this.desk = entry.desk();
        this.lead = entry.lead();
        this.entry = entry.id();
        this.wording = wording;
    }

    protected void reword(Wording newWording) {
        this.wording = newWording;
    }

    /** From now on it has its number, for good, and a key for what the unit answers. */
    protected void issue(String allotted, LocalDate on, DataKeyId dataKey) {
        this.number = allotted;
        this.issuedOn = on;
        this.key = dataKey;
    }

    protected void close(LocalDate on) {
        this.closedOn = on;
    }

    /** Refuses to work on something other than what the person saw. */
    void requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(version, seen)) {
            throw new ObjectOptimisticLockingFailureException(getClass(), row());
        }
    }

    /** How its steps are found in the trail, and its replies in the vault. */
    abstract Subject subject();

    /** Where it is opened, without a leading slash. */
    abstract String link();

    /** Who led it where and why, the first step first. */
    abstract List<? extends LetterStep> steps();

    /** What of it the unit may know: the steps since it has the letter. */
    abstract List<? extends LetterStep> stepsForUnit();

    /** Whether the unit has it. */
    abstract boolean isIssued();

    /** The day by which the unit has to do what it has to do next; null when it need not do anything. */
    abstract @Nullable LocalDate due();

    protected long row() {
        return Objects.requireNonNull(id);
    }

    ReadLetter.Head head() {
        return new ReadLetter.Head(version, unit, lead, entry, wording, number, issuedOn, closedOn);
    }

    /** As it is read outside. */
    abstract ReadLetter read();

    /** What a command about it carries back; null before it is saved. */
    @Nullable
    Integer version() {
        return version;
    }

    UnitId unit() {
        return unit;
    }

    /** Another desk goes on with it. */
    void goTo(DeskId other) {
        this.desk = other;
    }

    DeskId desk() {
        return desk;
    }

    LeadId lead() {
        return lead;
    }

    NegativeEntryId entry() {
        return entry;
    }

    Wording wording() {
        return wording;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    /** The key of what the unit answers; there once it is issued. */
    DataKeyId key() {
        return Objects.requireNonNull(key, "not issued yet");
    }
}
