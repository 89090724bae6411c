package org.jianfu.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One step in a unit's history 机构沿革, never edited. The other unit is where it merged into, what was split from it, or
 * where it belonged before it moved.
 */
@Entity
public class UnitChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "unit_id")
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    private UnitChangeKind kind;

    @Column(name = "other_id")
    private @Nullable UnitId other;

    private String formerName;
    private String newName;
    private LocalDate changedOn;
    private String basis;

    @Column(name = "recorded_by")
    private @Nullable AccountId recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected UnitChange() {}

    UnitChange(
            Unit unit,
            UnitChangeKind kind,
            @Nullable UnitId other,
            String formerName,
            Basis basis,
            @Nullable AccountId by,
            Instant at) {
        this.unit = unit.id();
        this.kind = kind;
        this.other = other;
        this.formerName = formerName;
        this.newName = unit.name();
        this.changedOn = basis.on();
        this.basis = basis.document();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public UnitId unit() {
        return unit;
    }

    public UnitChangeKind kind() {
        return kind;
    }

    public @Nullable UnitId other() {
        return other;
    }

    /** The unit's name before this change. */
    public String formerName() {
        return formerName;
    }

    /** The unit's name after this change. */
    public String newName() {
        return newName;
    }

    public LocalDate on() {
        return changedOn;
    }

    public String basis() {
        return basis;
    }

    public @Nullable AccountId recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
