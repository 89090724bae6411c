package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianfu.ecology.EcologyCount;
import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyLine;
import org.jianfu.ecology.EcologySection;
import org.jianfu.ecology.Quarter;
import org.jianfu.kernel.UnitId;

/** Letters of one kind on the ecology page of the unit that received them, and what it corrected because of them. */
abstract class LetterSection<L extends Letter> implements EcologySection {

    private final LetterRepository<L> letters;
    private final EcologyKind kind;
    private final int order;

    /** @param order where it stands among the other sections */
    LetterSection(LetterRepository<L> letters, EcologyKind kind, int order) {
        this.letters = letters;
        this.kind = kind;
        this.order = order;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public List<EcologyKind> kinds() {
        return List.of(kind, LedgerKinds.CORRECTION);
    }

    @Override
    public List<EcologyLine> lines(UnitId unit, Quarter quarter) {
        LocalDate from = quarter.firstDay();
        LocalDate to = quarter.lastDay();
        return Stream.concat(
                        letters.findByUnitAndIssuedOnBetween(unit, from, to).stream()
                                .map(letter -> LetterLine.of(letter, letter.issuedOn(), kind, issued(letter))),
                        letters.findByUnitAndClosedOnBetween(unit, from, to).stream()
                                .map(letter -> LetterLine.of(
                                        letter, letter.closedOn(), LedgerKinds.CORRECTION, closed(letter))))
                .toList();
    }

    /** Text key of what its line says when it was issued. */
    abstract String issued(L letter);

    /** Text key of what its line says when it was closed. */
    abstract String closed(L letter);

    @Override
    public List<EcologyCount> counts(int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        return Stream.concat(
                        letters.issued(from, to).stream().map(count -> count.of(kind)),
                        letters.closed(from, to).stream().map(count -> count.of(LedgerKinds.CORRECTION)))
                .toList();
    }
}
