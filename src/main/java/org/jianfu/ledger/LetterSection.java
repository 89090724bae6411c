package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianfu.ecology.EcologyCount;
import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyLine;
import org.jianfu.ecology.EcologySection;
import org.jianfu.ecology.Quarter;
import org.jianfu.kernel.UnitId;
import org.springframework.stereotype.Component;

/** The notices and orders a unit received, and what it corrected because of them, on its ecology page. */
@Component
class LetterSection implements EcologySection {

    private final NoticeRepository notices;
    private final OrderRepository orders;
    private final NoticeReading noticeReading;
    private final OrderReading orderReading;

    LetterSection(
            NoticeRepository notices, OrderRepository orders, NoticeReading noticeReading, OrderReading orderReading) {
        this.notices = notices;
        this.orders = orders;
        this.noticeReading = noticeReading;
        this.orderReading = orderReading;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<EcologyLine> lines(UnitId unit, Quarter quarter) {
        LocalDate from = quarter.firstDay();
        LocalDate to = quarter.lastDay();
        return Stream.of(
                        notices.findByUnitAndIssuedOnBetween(unit, from, to).stream()
                                .map(LetterSection::issued),
                        orders.findByUnitAndIssuedOnBetween(unit, from, to).stream()
                                .map(LetterSection::ordered),
                        notices.findByUnitAndClosedOnBetween(unit, from, to).stream()
                                .map(LetterSection::answered),
                        orders.findByUnitAndClosedOnBetween(unit, from, to).stream()
                                .map(LetterSection::rectified))
                .flatMap(lines -> lines)
                .toList();
    }

    private static EcologyLine issued(WarningNotice notice) {
        return new EcologyLine(
                Objects.requireNonNull(notice.issuedOn()),
                EcologyKind.NOTICE,
                "ledger.ecology.notice." + notice.level().level(),
                List.of(notice.wording().title()),
                notice.number(),
                NoticeLink.to(notice.id()));
    }

    private static EcologyLine answered(WarningNotice notice) {
        return new EcologyLine(
                Objects.requireNonNull(notice.closedOn()),
                EcologyKind.CORRECTION,
                "ledger.ecology.noticeClosed",
                List.of(notice.wording().title()),
                notice.number(),
                NoticeLink.to(notice.id()));
    }

    private static EcologyLine ordered(RectificationOrder order) {
        return new EcologyLine(
                order.issuedOn(),
                EcologyKind.ORDER,
                "ledger.ecology.order",
                List.of(order.wording().title()),
                order.number(),
                NoticeLink.to(order.id()));
    }

    private static EcologyLine rectified(RectificationOrder order) {
        return new EcologyLine(
                Objects.requireNonNull(order.closedOn()),
                EcologyKind.CORRECTION,
                "ledger.ecology.orderClosed",
                List.of(order.wording().title()),
                order.number(),
                NoticeLink.to(order.id()));
    }

    @Override
    public List<EcologyCount> counts(int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        return Stream.of(
                        notices.issued(from, to),
                        notices.closed(from, to),
                        orders.issued(from, to),
                        orders.closed(from, to))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public boolean mayFollow(String link) {
        return NoticeLink.notice(link).map(noticeReading::maySee).orElse(false)
                || NoticeLink.order(link).map(orderReading::maySee).orElse(false);
    }
}
