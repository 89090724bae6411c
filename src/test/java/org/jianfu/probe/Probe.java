package org.jianfu.probe;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** A spot check 抽查 of a unit. */
@Entity
class Probe {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String number;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(name = "earlier_id")
    private @Nullable ProbeId earlier;

    private LocalDate takenOn;
    private LocalDate due;

    @SuppressWarnings("NullAway.Init")
    protected Probe() {}

    Probe(String number, UnitId unit, @Nullable ProbeId earlier, LocalDate takenOn, LocalDate due) {
        this.number = number;
        this.unit = unit;
        this.earlier = earlier;
        this.takenOn = takenOn;
        this.due = due;
    }

    ProbeId id() {
        return new ProbeId(Objects.requireNonNull(id));
    }

    String number() {
        return number;
    }

    @Nullable
    ProbeId earlier() {
        return earlier;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    LocalDate due() {
        return due;
    }
}
