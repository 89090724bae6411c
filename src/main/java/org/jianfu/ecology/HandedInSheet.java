package org.jianfu.ecology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jianfu.approval.ApprovalId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** A quarter's sheet that was handed in to be signed 报签. What is signed is what then stands on it, not what stood on it before. */
@Entity
class HandedInSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(name = "unit_id")
    private UnitId unit;

    private int year;

    private int quarter;

    @Column(name = "approval_id")
    private ApprovalId approval;

    @SuppressWarnings("NullAway.Init")
    protected HandedInSheet() {}

    HandedInSheet(UnitId unit, Quarter quarter, ApprovalId approval) {
        this.unit = unit;
        this.year = quarter.year();
        this.quarter = quarter.number();
        this.approval = approval;
    }

    /** Handed in anew after it was taken back. */
    void handedInAs(ApprovalId another) {
        approval = another;
    }

    Quarter quarter() {
        return new Quarter(year, quarter);
    }

    ApprovalId approval() {
        return approval;
    }
}
