package org.jianfu.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** Strikes an entry of the negative list 冲销, saying why; the struck entry stays readable. */
@Entity
@Immutable
class CounterEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "entry_id")
    private NegativeEntryId entry;

    private String reason;

    private AccountId enteredBy;

    private Instant enteredAt;

    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected CounterEntry() {}

    CounterEntry(NegativeEntryId entry, String reason, AccountId by, Instant at, LocalDate on) {
        this.entry = entry;
        this.reason = reason;
        this.enteredBy = by;
        this.enteredAt = at;
        this.enteredOn = on;
    }

    NegativeEntryId entry() {
        return entry;
    }

    String reason() {
        return reason;
    }

    AccountId enteredBy() {
        return enteredBy;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }
}
