package org.jianfu.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.springframework.beans.factory.ObjectProvider;

/** What waits for me 待办, by deadline. Nothing else. */
@Route("staff")
@Menu(title = "ui.menu.home", order = 0, icon = "vaadin:home")
@PermitAll
class HomeView extends Page {

    private static final Comparator<WaitingItem> BY_DEADLINE =
            Comparator.comparing(WaitingItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final transient Clock clock;

    HomeView(CurrentUser currentUser, ObjectProvider<WaitingWork> modules, Clock clock) {
        super("ui.home");
        this.clock = clock;
        Staff me = currentUser.require();
        List<WaitingItem> waiting = modules.stream()
                .flatMap(module -> module.waitingFor(me).stream())
                .sorted(BY_DEADLINE)
                .toList();
        if (waiting.isEmpty()) {
            add(new EmptyState(getTranslation("ui.home.nothing"), getTranslation("ui.home.nothingMore")));
        } else {
            lead(getTranslation("ui.home.count", waiting.size()));
            add(list(waiting));
        }
    }

    private UnorderedList list(List<WaitingItem> waiting) {
        UnorderedList list = new UnorderedList();
        list.addClassName("jf-waiting");
        waiting.forEach(item -> list.add(row(item)));
        return list;
    }

    private ListItem row(WaitingItem item) {
        Anchor what =
                new Anchor(item.link(), getTranslation(item.kind(), item.args().toArray()));
        ListItem row = new ListItem(what);
        LocalDate due = item.due();
        if (due != null) {
            row.add(Dates.due(due, LocalDate.now(clock)));
        } else {
            row.add(new Span(getTranslation("ui.due.none")));
        }
        return row;
    }
}
