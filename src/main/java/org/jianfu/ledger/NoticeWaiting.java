package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.units.Units;
import org.jianfu.units.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Which notices wait for a person: at the unit to be acknowledged and answered, at the desk to be checked. Those to be approved wait in approvals. */
@Component
class NoticeWaiting {

    private static final List<NoticeState> FOR_UNIT = Arrays.stream(NoticeState.values())
            .filter(NoticeState::waitsForUnit)
            .toList();
    private static final List<NoticeState> FOR_DESK = List.of(NoticeState.ANSWERED);

    private final NoticeRepository notices;
    private final NoticeScope scope;
    private final Units units;

    NoticeWaiting(NoticeRepository notices, NoticeScope scope, Units units) {
        this.notices = notices;
        this.scope = scope;
        this.units = units;
    }

    List<WaitingItem> waitingFor(Viewer viewer) {
        List<WarningNotice> waiting = notices.findAll(Specification.anyOf(
                scope.toUnit(viewer).and(in(FOR_UNIT)), scope.atDesk(viewer).and(in(FOR_DESK))));
        Map<UnitId, String> names =
                units.namesOf(waiting.stream().map(WarningNotice::unit).collect(Collectors.toSet()));
        return waiting.stream()
                .filter(notice -> FOR_UNIT.contains(notice.state()) || waitsFor(notice, viewer.person()))
                .map(notice -> item(notice, names.getOrDefault(notice.unit(), "—")))
                .toList();
    }

    private static WaitingItem item(WarningNotice notice, String unit) {
        return FOR_UNIT.contains(notice.state())
                ? item(notice, String.valueOf(notice.number()), notice.due(), notice.link())
                : item(notice, unit, null, notice.link());
    }

    /** An answer waits for whoever drafted the notice, and for supervisors. */
    private static boolean waitsFor(WarningNotice notice, Staff person) {
        return person.is(Role.SUPERVISOR) || notice.draftedBy().equals(person.id());
    }

    private static Specification<WarningNotice> in(List<NoticeState> states) {
        return (notice, query, cb) -> notice.get("state").in(states);
    }

    private static WaitingItem item(WarningNotice notice, String what, @Nullable LocalDate due, String link) {
        return new WaitingItem("ledger.waiting." + notice.state(), List.of(what), due, link);
    }
}
