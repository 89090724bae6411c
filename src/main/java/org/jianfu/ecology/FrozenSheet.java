package org.jianfu.ecology;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jianfu.approval.ApprovalId;
import org.jianfu.approval.Signature;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** A signed sheet 已签活页: written once, never changed. Revision 0 is the quarter's sheet, later ones correct the one before. */
@Entity
@Immutable
class FrozenSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "unit_id")
    private UnitId unit;

    private int year;

    private int quarter;

    private int revision;

    private @Nullable String reason;

    private String content;

    private String hash;

    @Column(name = "approval_id")
    private ApprovalId approval;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected FrozenSheet() {}

    private FrozenSheet(
            UnitId unit, SheetContent content, int revision, @Nullable String reason, SheetApprovals.Signed signed) {
        this.unit = unit;
        this.year = content.quarter().year();
        this.quarter = content.quarter().number();
        this.revision = revision;
        this.reason = reason;
        this.content = content.json();
        this.hash = content.hash();
        this.approval = signed.approval();
        this.signature = signed.signature();
    }

    static FrozenSheet first(UnitId unit, SheetContent content, SheetApprovals.Signed signed) {
        return new FrozenSheet(unit, content, 0, null, signed);
    }

    /** The sheet that corrects this one, saying why. */
    FrozenSheet correctedBy(SheetContent corrected, String why, SheetApprovals.Signed signed) {
        return new FrozenSheet(unit, corrected, revision + 1, why, signed);
    }

    EcologySheetId id() {
        return new EcologySheetId(Objects.requireNonNull(id));
    }

    UnitId unit() {
        return unit;
    }

    Quarter quarter() {
        return new Quarter(year, quarter);
    }

    boolean states(SheetContent other) {
        return SheetContent.parse(content).statesTheSame(other);
    }

    EcologySheet toSheet() {
        return new EcologySheet(id(), revision, SheetContent.parse(content), reason, signature);
    }
}
