package org.jianfu.ecology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** Something a unit was commended for 表扬, with the document it is based on. */
@Entity
@Immutable
class Commendation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "unit_id")
    private UnitId unit;

    private LocalDate givenOn;

    private String text;

    private String basis;

    private AccountId enteredBy;

    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected Commendation() {}

    Commendation(UnitId unit, CommendationForm form, AccountId enteredBy, Instant enteredAt) {
        this.unit = unit;
        this.givenOn = form.givenOn();
        this.text = form.text();
        this.basis = form.basis();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    String text() {
        return text;
    }

    String basis() {
        return basis;
    }
}
