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
import org.springframework.stereotype.Component;

/** The notices a unit received, and what it corrected because of them, on its ecology page. */
@Component
class NoticeSection implements EcologySection {

    private final NoticeRepository notices;
    private final NoticeReading reading;

    NoticeSection(NoticeRepository notices, NoticeReading reading) {
        this.notices = notices;
        this.reading = reading;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<EcologyKind> kinds() {
        return List.of(LedgerKinds.NOTICE, LedgerKinds.CORRECTION);
    }

    @Override
    public List<EcologyLine> lines(UnitId unit, Quarter quarter) {
        LocalDate from = quarter.firstDay();
        LocalDate to = quarter.lastDay();
        return Stream.concat(
                        notices.findByUnitAndIssuedOnBetween(unit, from, to).stream()
                                .map(NoticeSection::issued),
                        notices.findByUnitAndClosedOnBetween(unit, from, to).stream()
                                .map(NoticeSection::answered))
                .toList();
    }

    private static EcologyLine issued(WarningNotice notice) {
        return LetterLine.of(
                notice,
                notice.issuedOn(),
                LedgerKinds.NOTICE,
                "ledger.ecology.notice." + notice.level().level());
    }

    private static EcologyLine answered(WarningNotice notice) {
        return LetterLine.of(notice, notice.closedOn(), LedgerKinds.CORRECTION, "ledger.ecology.noticeClosed");
    }

    @Override
    public List<EcologyCount> counts(int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        return Stream.concat(
                        notices.issued(from, to).stream().map(count -> count.of(LedgerKinds.NOTICE)),
                        notices.closed(from, to).stream().map(count -> count.of(LedgerKinds.CORRECTION)))
                .toList();
    }

    @Override
    public boolean mayFollow(String link) {
        return NoticeLinks.read(link).map(reading::maySee).orElse(false);
    }
}
