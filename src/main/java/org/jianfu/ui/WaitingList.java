package org.jianfu.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** By deadline; of those with none, what came back first, then what waits longest. */
    private static final Comparator<WaitingItem> MOST_URGENT = Comparator.comparing(
                    WaitingItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(item -> !item.about().returned())
            .thenComparing(item -> item.about().since(), Comparator.nullsLast(Comparator.naturalOrder()));

    private record Place(String module, String link) {}

    private final CurrentUser currentUser;
    private final ObjectProvider<WaitingWork> modules;

    WaitingList(CurrentUser currentUser, ObjectProvider<WaitingWork> modules) {
        this.currentUser = currentUser;
        this.modules = modules;
    }

    /** By deadline, what has none at the end; what is opened at one place of one module is one thing, however many say so. */
    @Transactional(readOnly = true)
    List<WaitingItem> mine() {
        Staff me = currentUser.require();
        return modules.stream()
                .flatMap(module -> module.waitingFor(me).stream())
                .sorted(Comparator.comparing(item -> !item.about().returned()))
                .collect(Collectors.toMap(
                        WaitingList::place, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(MOST_URGENT)
                .toList();
    }

    private static Place place(WaitingItem item) {
        return new Place(item.kind().substring(0, item.kind().indexOf('.')), item.link());
    }
}
