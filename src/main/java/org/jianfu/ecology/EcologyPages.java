package org.jianfu.ecology;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units' ecology pages 党内政治生态活页: reading, signing and correcting their sheets. */
@Service
@Transactional
public class EcologyPages {

    /** The year the effort began (基层减负年); there is no page before it. */
    public static final int FIRST_YEAR = 2019;

    private final EcologyScope scope;
    private final SheetWriter writer;
    private final FrozenSheets sheets;
    private final Commendations commendations;
    private final Units units;
    private final Trail trail;
    private final Acting acting;

    EcologyPages(
            EcologyScope scope,
            SheetWriter writer,
            FrozenSheets sheets,
            Commendations commendations,
            Units units,
            Trail trail,
            Acting acting) {
        this.scope = scope;
        this.writer = writer;
        this.sheets = sheets;
        this.commendations = commendations;
        this.units = units;
        this.trail = trail;
        this.acting = acting;
    }

    /** The page of a unit the signed-in person may see, for one year. */
    @Transactional(readOnly = true)
    public EcologyPage page(UnitId unit, int year) {
        scope.require(unit);
        if (year < FIRST_YEAR || year > acting.today().getYear()) {
            throw new NotVisible("ecology page of " + year);
        }
        return new EcologyPage(unit, units.get(unit).name(), year, sheets(unit, year), predecessors(unit));
    }

    private List<QuarterSheets> sheets(UnitId unit, int year) {
        List<FrozenSheet> frozen = sheets.findByUnitAndYearOrderByQuarterAscRevisionAsc(unit, year);
        return Quarter.of(year).stream()
                .map(quarter -> new QuarterSheets(
                        quarter,
                        write(unit, quarter),
                        frozen.stream()
                                .filter(sheet -> sheet.quarter().equals(quarter))
                                .map(FrozenSheet::toSheet)
                                .toList()))
                .toList();
    }

    private SheetContent write(UnitId unit, Quarter quarter) {
        return writer.write(unit, units.nameOf(unit), quarter);
    }

    private List<EcologyPage.Predecessor> predecessors(UnitId unit) {
        return scope.predecessors(unit).stream()
                .map(change -> new EcologyPage.Predecessor(
                        change.unit(), change.formerName(), change.on().getYear(), scope.sees(change.unit())))
                .toList();
    }

    /** The existing units with their figures of one year, for those who see every unit. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'LEADER', 'DISCIPLINE_INSPECTOR')")
    @Transactional(readOnly = true)
    public List<EcologyOverview> overview(int year) {
        Map<UnitId, List<EcologyCount>> counts = writer.counts(year).stream().collect(groupingBy(EcologyCount::unit));
        Map<UnitId, List<Integer>> signed = sheets.findByYearAndRevisionOrderByQuarter(year, 0).stream()
                .collect(groupingBy(
                        FrozenSheet::unit, mapping(sheet -> sheet.quarter().number(), toList())));
        return units.all().stream()
                .filter(Unit::active)
                .map(unit -> new EcologyOverview(
                        unit.id(),
                        unit.name(),
                        counts.getOrDefault(unit.id(), List.of()),
                        signed.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    /** Every kind of entry there can be, in the order they are read. */
    public List<EcologyKind> kinds() {
        return writer.kinds();
    }

    /** Whether the signed-in person may open what an entry links to. */
    @Transactional(readOnly = true)
    public boolean mayFollow(String link) {
        return writer.mayFollow(link);
    }

    /**
     * Signs a quarter's sheet, which freezes it.
     *
     * @param seenHash the hash of what the signer saw; what changed meanwhile is not signed
     */
    @PreAuthorize("hasRole('DISCIPLINE_INSPECTOR')")
    public EcologySheetId sign(UnitId unit, Quarter quarter, String seenHash) {
        requireOver(quarter);
        Signature signature = signature(unit);
        if (newest(unit, quarter).isPresent()) {
            throw new Refused("ecology.refused.signed");
        }
        SheetContent content = seen(unit, quarter, seenHash);
        trail.record(Subject.of(unit), "ecology.trail.signed", label(quarter));
        return sheets.saveAndFlush(FrozenSheet.first(unit, content, signature)).id();
    }

    /** Signs a new sheet that refers to a signed one, because what is on file has changed since. */
    @PreAuthorize("hasRole('DISCIPLINE_INSPECTOR')")
    public EcologySheetId correct(EcologySheetId sheet, String seenHash, String reason) {
        if (reason.isBlank()) {
            throw new Refused("ecology.refused.noReason");
        }
        FrozenSheet old = sheets.findById(sheet.value()).orElseThrow(() -> new NotVisible("sheet " + sheet));
        Signature signature = signature(old.unit());
        if (!newest(old.unit(), old.quarter()).map(FrozenSheet::id).equals(Optional.of(sheet))) {
            throw new Refused("ecology.refused.changed");
        }
        SheetContent content = seen(old.unit(), old.quarter(), seenHash);
        if (old.states(content)) {
            throw new Refused("ecology.refused.nothingToCorrect");
        }
        trail.record(Subject.of(old.unit()), "ecology.trail.corrected", label(old.quarter()), reason);
        return sheets.saveAndFlush(old.correctedBy(content, reason, signature)).id();
    }

    private void requireOver(Quarter quarter) {
        if (!acting.today().isAfter(quarter.lastDay())) {
            throw new Refused("ecology.refused.notOver", quarter.lastDay().toString());
        }
    }

    private Signature signature(UnitId unit) {
        Staff signer = acting.person();
        if (signer.unit().equals(unit)) {
            throw new Refused("ecology.refused.ownUnit");
        }
        return new Signature(signer.id(), signer.name(), acting.now());
    }

    private Optional<FrozenSheet> newest(UnitId unit, Quarter quarter) {
        return sheets.findFirstByUnitAndYearAndQuarterOrderByRevisionDesc(unit, quarter.year(), quarter.number());
    }

    private SheetContent seen(UnitId unit, Quarter quarter, String seenHash) {
        SheetContent content = write(scope.require(unit), quarter);
        if (!content.hash().equals(seenHash)) {
            throw new Refused("ecology.refused.changed");
        }
        return content;
    }

    private static String label(Quarter quarter) {
        return quarter.year() + "-Q" + quarter.number();
    }

    /** Enters what a unit was commended for. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void commend(UnitId unit, CommendationForm form) {
        if (form.givenOn().isAfter(acting.today())) {
            throw new Refused("ecology.refused.future");
        }
        commendations.save(new Commendation(unit, form, acting.me(), acting.now()));
        trail.record(Subject.of(unit), "ecology.trail.commended", form.text());
    }
}
