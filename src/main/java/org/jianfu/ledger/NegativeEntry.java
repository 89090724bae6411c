package org.jianfu.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A verified violation 负面清单条目. Never edited, but for the desk that keeps it: what turns out
 * wrong is struck by a {@link CounterEntry}.
 */
@Entity
class NegativeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "unit_id")
    private UnitId unit;

    private String ruleCode;

    private String ruleText;

    private String facts;

    private LocalDate occurredOn;

    @Column(name = "lead_id")
    private LeadId lead;

    @Column(name = "desk_id")
    private DeskId desk;

    private AccountId enteredBy;

    private Instant enteredAt;

    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected NegativeEntry() {}

    NegativeEntry(Violation violation, String ruleText, AccountId by, Instant at, LocalDate on) {
        this.unit = violation.unit();
        this.ruleCode = violation.ruleCode();
        this.ruleText = ruleText;
        this.facts = violation.facts().strip();
        this.occurredOn = violation.occurredOn();
        this.lead = violation.lead();
        this.desk = violation.desk();
        this.enteredBy = by;
        this.enteredAt = at;
        this.enteredOn = on;
    }

    NegativeEntryId id() {
        return new NegativeEntryId(Objects.requireNonNull(id));
    }

    UnitId unit() {
        return unit;
    }

    String ruleCode() {
        return ruleCode;
    }

    /** What the rule said on the day it was broken, with its source. */
    String ruleText() {
        return ruleText;
    }

    /** What happened, in the words of the staff. */
    String facts() {
        return facts;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    LeadId lead() {
        return lead;
    }

    /** Another desk keeps it from now on. */
    void goTo(DeskId other) {
        this.desk = other;
    }

    DeskId desk() {
        return desk;
    }

    AccountId enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    /** The day it came onto the list, which is the day it stands on the unit's page. */
    LocalDate enteredOn() {
        return enteredOn;
    }
}
