package org.jianfu.ui;

import java.util.Comparator;
import java.util.List;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What all modules have waiting for whoever is signed in, read at one moment, so that nothing is asked for twice. */
@Component
class WaitingList {

    private static final Comparator<WaitingItem> BY_DEADLINE =
            Comparator.comparing(WaitingItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final CurrentUser currentUser;
    private final ObjectProvider<WaitingWork> modules;

    WaitingList(CurrentUser currentUser, ObjectProvider<WaitingWork> modules) {
        this.currentUser = currentUser;
        this.modules = modules;
    }

    /** By deadline, what has none at the end. */
    @Transactional(readOnly = true)
    List<WaitingItem> mine() {
        Staff me = currentUser.require();
        return modules.stream()
                .flatMap(module -> module.waitingFor(me).stream())
                .sorted(BY_DEADLINE)
                .toList();
    }
}
