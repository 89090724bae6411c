package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which letters wait for a person: at the unit to be acknowledged and answered, at the desk to be approved and checked. */
@Component
class LedgerWaiting implements WaitingWork {

    private final NoticeRepository notices;
    private final OrderRepository orders;
    private final LedgerScope scope;
    private final Units units;

    LedgerWaiting(NoticeRepository notices, OrderRepository orders, LedgerScope scope, Units units) {
        this.notices = notices;
        this.orders = orders;
        this.scope = scope;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        return Stream.of(noticesForUnit(person), ordersForUnit(person), noticesForDesk(person), ordersForDesk(person))
                .flatMap(items -> items)
                .toList();
    }

    private Stream<WaitingItem> noticesForUnit(Staff person) {
        return notices
                .findAll(scope.noticesToUnit(person).and(inState(NoticeState::waitsForUnit, NoticeState.values())))
                .stream()
                .map(notice -> item(
                        "ledger.waiting." + notice.state(),
                        String.valueOf(notice.number()),
                        notice.due(),
                        NoticeLink.to(notice.id())));
    }

    private Stream<WaitingItem> ordersForUnit(Staff person) {
        return orders
                .findAll(scope.<RectificationOrder>toUnit(person)
                        .and(inState(OrderState::waitsForUnit, OrderState.values())))
                .stream()
                .map(order -> item("ledger.waiting.evidence", order.number(), order.due(), NoticeLink.to(order.id())));
    }

    private Stream<WaitingItem> noticesForDesk(Staff person) {
        return notices
                .findAll(scope.<WarningNotice>atDesk(person)
                        .and((notice, query, cb) -> notice.get("state").in(NoticeState.PROPOSED, NoticeState.ANSWERED)))
                .stream()
                .filter(notice -> waitsFor(notice, person))
                .map(notice -> item(
                        "ledger.waiting." + notice.state(),
                        units.nameOf(notice.unit()),
                        null,
                        notice.state() == NoticeState.PROPOSED
                                ? NoticeLink.besideReport(notice.lead())
                                : NoticeLink.to(notice.id())));
    }

    /** A proposal waits for any supervisor but the proposer; an answer for whoever drafted the notice, and supervisors. */
    private static boolean waitsFor(WarningNotice notice, Staff person) {
        boolean supervises = person.is(Role.SUPERVISOR);
        return notice.state() == NoticeState.PROPOSED
                ? supervises && !notice.proposedBy().equals(Optional.of(person.id()))
                : supervises || notice.draftedBy().equals(person.id());
    }

    private Stream<WaitingItem> ordersForDesk(Staff person) {
        return orders
                .findAll(scope.<RectificationOrder>atDesk(person).and(LedgerScope.where("state", OrderState.SUBMITTED)))
                .stream()
                .map(order -> item("ledger.waiting.check", order.number(), null, NoticeLink.to(order.id())));
    }

    @SafeVarargs
    private static <T, S> Specification<T> inState(Predicate<S> wanted, S... states) {
        List<S> chosen = Stream.of(states).filter(wanted).toList();
        return (row, query, cb) -> row.get("state").in(chosen);
    }

    private static WaitingItem item(String kind, String what, @Nullable LocalDate due, String link) {
        return new WaitingItem(kind, List.of(what), due, link);
    }
}
