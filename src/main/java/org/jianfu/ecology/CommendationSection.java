package org.jianfu.ecology;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.UnitId;
import org.springframework.stereotype.Component;

/** The page's own section; the others come from other modules. */
@Component
class CommendationSection implements EcologySection {

    /** 表扬 */
    static final EcologyKind COMMENDATION = new EcologyKind("ecology.kind.commendation", EcologyPart.COMMENDED);

    private final Commendations commendations;

    CommendationSection(Commendations commendations) {
        this.commendations = commendations;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public List<EcologyKind> kinds() {
        return List.of(COMMENDATION);
    }

    @Override
    public List<EcologyLine> lines(UnitId unit, Quarter quarter) {
        return commendations
                .findByUnitAndGivenOnBetweenOrderByGivenOnAscIdAsc(unit, quarter.firstDay(), quarter.lastDay())
                .stream()
                .map(CommendationSection::line)
                .toList();
    }

    @Override
    public List<EcologyCount> counts(int year) {
        return commendations.counts(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(count -> count.of(COMMENDATION))
                .toList();
    }

    private static EcologyLine line(Commendation commendation) {
        return new EcologyLine(
                commendation.givenOn(),
                COMMENDATION,
                "ecology.line.commendation",
                List.of(commendation.text(), commendation.basis()),
                null,
                null);
    }
}
