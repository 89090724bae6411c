package org.jianfu.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.units.Viewer;
import org.jianfu.units.Viewers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which notices and orders wait for a person, looked for with the same eyes. */
@Component
class LedgerWaiting implements WaitingWork {

    private static final List<Role> INVOLVED =
            List.of(Role.CASE_HANDLER, Role.SUPERVISOR, Role.UNIT_HEAD, Role.UNIT_LIAISON);

    private final Viewers viewers;
    private final NoticeWaiting notices;
    private final OrderWaiting orders;

    LedgerWaiting(Viewers viewers, NoticeWaiting notices, OrderWaiting orders) {
        this.viewers = viewers;
        this.notices = notices;
        this.orders = orders;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        if (INVOLVED.stream().noneMatch(person::is)) {
            return List.of();
        }
        Viewer viewer = viewers.of(person);
        return Stream.concat(notices.waitingFor(viewer).stream(), orders.waitingFor(viewer).stream())
                .toList();
    }
}
