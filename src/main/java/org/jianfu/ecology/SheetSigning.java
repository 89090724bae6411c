package org.jianfu.ecology;

import java.util.Optional;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sheets 活页 are handed in, signed by a discipline inspector of another unit, which freezes them, and corrected by further ones. */
@Service
@Transactional
public class SheetSigning {

    private final EcologyScope scope;
    private final SheetWriter writer;
    private final FrozenSheets sheets;
    private final SheetApprovals approvals;
    private final Trail trail;
    private final Acting acting;

    SheetSigning(
            EcologyScope scope,
            SheetWriter writer,
            FrozenSheets sheets,
            SheetApprovals approvals,
            Trail trail,
            Acting acting) {
        this.scope = scope;
        this.writer = writer;
        this.sheets = sheets;
        this.approvals = approvals;
        this.trail = trail;
        this.acting = acting;
    }

    /**
     * Hands a quarter's sheet in to be signed 报签, for the first time or again.
     *
     * @param seenHash the hash of what was seen; what changed meanwhile is not handed in
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void handIn(UnitId unit, Quarter quarter, String seenHash) {
        requireOver(quarter);
        requireUnsigned(unit, quarter);
        seen(unit, quarter, seenHash);
        approvals.handIn(unit, quarter);
        trail.record(Subject.of(unit), "ecology.trail.handedIn", label(quarter));
    }

    /** Signs what was not commented on. */
    @PreAuthorize("hasRole('DISCIPLINE_INSPECTOR')")
    public EcologySheetId sign(UnitId unit, Quarter quarter, String seenHash) {
        return sign(unit, quarter, seenHash, "");
    }

    /**
     * Signs a quarter's sheet, which freezes it; nobody need have handed it in.
     *
     * @param seenHash the hash of what the signer saw; what changed meanwhile is not signed
     * @param opinion what the signer says about it, or nothing
     */
    @PreAuthorize("hasRole('DISCIPLINE_INSPECTOR')")
    public EcologySheetId sign(UnitId unit, Quarter quarter, String seenHash, String opinion) {
        requireOver(quarter);
        requireOutsider(unit);
        requireUnsigned(unit, quarter);
        SheetContent content = seen(unit, quarter, seenHash);
        SheetApprovals.Signed signed = approvals.sign(unit, quarter, opinion);
        trail.record(Subject.of(unit), "ecology.trail.signed", label(quarter));
        return sheets.saveAndFlush(FrozenSheet.first(unit, content, signed)).id();
    }

    /**
     * Any other act of the approval of a sheet that was handed in: sent back, taken back, handed on, reminded of.
     *
     * @param version of the approval that was seen
     */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'DISCIPLINE_INSPECTOR')")
    public void act(UnitId unit, Quarter quarter, @Nullable Integer version, ApprovalCommand command) {
        scope.require(unit);
        switch (approvals.act(unit, quarter, version, command)) {
            case RETURNED -> trail.record(Subject.of(unit), "ecology.trail.returned", label(quarter));
            case WITHDRAWN -> trail.record(Subject.of(unit), "ecology.trail.withdrawn", label(quarter));
            case IN_PROGRESS -> {}
            // it is signed by seeing it, and what happened cannot be refused
            case APPROVED, REJECTED -> throw new Refused("kernel.refused.state");
        }
    }

    /** Signs a new sheet that refers to a signed one, because what is on file has changed since. */
    @PreAuthorize("hasRole('DISCIPLINE_INSPECTOR')")
    public EcologySheetId correct(EcologySheetId sheet, String seenHash, String reason) {
        if (reason.isBlank()) {
            throw new Refused("ecology.refused.noReason");
        }
        FrozenSheet old = sheets.findById(sheet.value()).orElseThrow(() -> new NotVisible("sheet " + sheet));
        requireOutsider(old.unit());
        if (!newest(old.unit(), old.quarter()).map(FrozenSheet::id).equals(Optional.of(sheet))) {
            throw new Refused("ecology.refused.changed");
        }
        SheetContent content = seen(old.unit(), old.quarter(), seenHash);
        if (old.states(content)) {
            throw new Refused("ecology.refused.nothingToCorrect");
        }
        String why = TextLimit.REASON.require(reason);
        SheetApprovals.Signed signed = approvals.signAtOnce(old.unit(), old.quarter(), why);
        trail.record(Subject.of(old.unit()), "ecology.trail.corrected", label(old.quarter()), why);
        return sheets.saveAndFlush(old.correctedBy(content, why, signed)).id();
    }

    private void requireOver(Quarter quarter) {
        if (!acting.today().isAfter(quarter.lastDay())) {
            throw new Refused("ecology.refused.notOver", quarter.lastDay().toString());
        }
    }

    private void requireOutsider(UnitId unit) {
        if (acting.person().unit().equals(unit)) {
            throw new Refused("ecology.refused.ownUnit");
        }
    }

    private void requireUnsigned(UnitId unit, Quarter quarter) {
        if (newest(unit, quarter).isPresent()) {
            throw new Refused("ecology.refused.signed");
        }
    }

    private Optional<FrozenSheet> newest(UnitId unit, Quarter quarter) {
        return sheets.findFirstByUnitAndYearAndQuarterOrderByRevisionDesc(unit, quarter.year(), quarter.number());
    }

    private SheetContent seen(UnitId unit, Quarter quarter, String seenHash) {
        SheetContent content = writer.write(scope.require(unit), quarter);
        if (!content.hash().equals(seenHash)) {
            throw new Refused("ecology.refused.changed");
        }
        return content;
    }

    private static String label(Quarter quarter) {
        return quarter.year() + "-Q" + quarter.number();
    }
}
