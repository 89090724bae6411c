package org.jianfu.ecology;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units' ecology pages 党内政治生态活页 as they are read. Signing them: {@link SheetSigning}. */
@Service
@Transactional(readOnly = true)
public class EcologyPages {

    /** The year the effort began (基层减负年); there is no page before it. */
    public static final int FIRST_YEAR = 2019;

    /** Whoever means more units than this says so with more words. */
    private static final int NAMED_UNITS = 200;

    private final EcologyScope scope;
    private final SheetWriter writer;
    private final FrozenSheets sheets;
    private final SheetApprovals approvals;
    private final Units units;
    private final Acting acting;

    EcologyPages(
            EcologyScope scope,
            SheetWriter writer,
            FrozenSheets sheets,
            SheetApprovals approvals,
            Units units,
            Acting acting) {
        this.scope = scope;
        this.writer = writer;
        this.sheets = sheets;
        this.approvals = approvals;
        this.units = units;
        this.acting = acting;
    }

    /** The page of a unit the signed-in person may see, for one year. */
    public EcologyPage page(UnitId unit, int year) {
        scope.require(unit);
        if (year < FIRST_YEAR || year > acting.today().getYear()) {
            throw new NotVisible("ecology page of " + year);
        }
        return new EcologyPage(unit, units.get(unit).name(), year, sheets(unit, year), predecessors(unit));
    }

    private List<QuarterSheets> sheets(UnitId unit, int year) {
        List<FrozenSheet> frozen = sheets.findByUnitAndYearOrderByQuarterAscRevisionAsc(unit, year);
        Map<Quarter, ApprovalRecord> handedIn = scope.seesEveryUnit() ? approvals.of(unit, year) : Map.of();
        return Quarter.of(year).stream()
                .map(quarter -> new QuarterSheets(
                        quarter,
                        writer.write(unit, quarter),
                        frozen.stream()
                                .filter(sheet -> sheet.quarter().equals(quarter))
                                .map(FrozenSheet::toSheet)
                                .toList(),
                        handedIn.get(quarter)))
                .toList();
    }

    private List<EcologyPage.Predecessor> predecessors(UnitId unit) {
        return scope.predecessors(unit).stream()
                .map(change -> new EcologyPage.Predecessor(
                        change.unit(), change.formerName(), change.on().getYear(), scope.sees(change.unit())))
                .toList();
    }

    /**
     * The existing units with their figures of one year, for those who see every unit: first those where most happened,
     * then those with most of anything else, and the rest in the official order.
     */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'LEADER', 'DISCIPLINE_INSPECTOR')")
    public List<EcologyOverview> overview(EcologyFilter filter) {
        int thisYear = acting.today().getYear();
        int year = filter.year() == null ? thisYear : Math.min(filter.year(), thisYear);
        Map<UnitId, List<EcologyCount>> counts = writer.counts(year).stream().collect(groupingBy(EcologyCount::unit));
        Map<UnitId, List<Integer>> signed = sheets.findByYearAndRevisionOrderByQuarter(year, 0).stream()
                .collect(groupingBy(
                        FrozenSheet::unit, mapping(sheet -> sheet.quarter().number(), toList())));
        return wanted(filter.q())
                .map(unit -> new EcologyOverview(
                        unit.id(),
                        unit.name(),
                        year,
                        counts.getOrDefault(unit.id(), List.of()),
                        signed.getOrDefault(unit.id(), List.of())))
                .sorted(EcologyOverview.WHAT_MATTERS_FIRST)
                .toList();
    }

    private Stream<Unit> wanted(String words) {
        return words.isBlank() ? units.all().stream().filter(Unit::active) : units.search(words, NAMED_UNITS).stream();
    }

    /** Every kind of entry there can be, in the order they are read. */
    public List<EcologyKind> kinds() {
        return writer.kinds();
    }

    /** Whether the signed-in person may open what an entry links to. */
    public boolean mayFollow(String link) {
        return writer.mayFollow(link);
    }
}
