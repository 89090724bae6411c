package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** Which notices wait for a person: at the unit to be acknowledged and answered, at the desk to be approved and checked. */
@Component
class NoticeWaiting implements WaitingWork {

    private static final List<NoticeState> FOR_UNIT = Arrays.stream(NoticeState.values())
            .filter(NoticeState::waitsForUnit)
            .toList();
    private static final List<NoticeState> FOR_DESK = List.of(NoticeState.PROPOSED, NoticeState.ANSWERED);

    private final NoticeRepository notices;
    private final NoticeScope scope;
    private final Units units;
    private final NoticeDraftPage drafts;

    NoticeWaiting(NoticeRepository notices, NoticeScope scope, Units units, NoticeDraftPage drafts) {
        this.notices = notices;
        this.scope = scope;
        this.units = units;
        this.drafts = drafts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        return Stream.concat(forUnit(person), forDesk(person)).toList();
    }

    private Stream<WaitingItem> forUnit(Staff person) {
        return notices.findAll(scope.toUnit(person).and(in(FOR_UNIT))).stream()
                .map(notice -> item(notice, String.valueOf(notice.number()), notice.due(), notice.link()));
    }

    private Stream<WaitingItem> forDesk(Staff person) {
        return notices.findAll(scope.atDesk(person).and(in(FOR_DESK))).stream()
                .filter(notice -> waitsFor(notice, person))
                .map(notice -> item(
                        notice,
                        units.nameOf(notice.unit()),
                        null,
                        notice.state() == NoticeState.PROPOSED ? drafts.of(notice.lead()) : notice.link()));
    }

    /** A proposal waits for any supervisor but the proposer; an answer for whoever drafted the notice, and supervisors. */
    private static boolean waitsFor(WarningNotice notice, Staff person) {
        boolean supervises = person.is(Role.SUPERVISOR);
        return notice.state() == NoticeState.PROPOSED
                ? supervises && !notice.proposedBy().equals(Optional.of(person.id()))
                : supervises || notice.draftedBy().equals(person.id());
    }

    private static Specification<WarningNotice> in(List<NoticeState> states) {
        return (notice, query, cb) -> notice.get("state").in(states);
    }

    private static WaitingItem item(WarningNotice notice, String what, @Nullable LocalDate due, String link) {
        return new WaitingItem("ledger.waiting." + notice.state(), List.of(what), due, link);
    }
}
