package org.jianfu.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.WaitingItem;

/** What waits for me 待办, by deadline. Nothing else. */
@Route("staff")
@Menu(title = "ui.menu.home", order = 0, icon = "vaadin:home")
@PermitAll
class HomeView extends Page {

    private final transient WaitingList list;
    private final transient Clock clock;
    private final Div content = new Div();

    HomeView(WaitingList list, Clock clock) {
        super("ui.home");
        this.list = list;
        this.clock = clock;
        content.addClassName("jf-stack");
        add(content);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        Registration listening = ComponentUtil.addListener(attach.getUI(), WaitingChanged.class, changed -> refresh());
        addDetachListener(detach -> {
            listening.remove();
            detach.unregisterListener();
        });
    }

    private void refresh() {
        List<WaitingItem> waiting = list.mine();
        content.removeAll();
        if (waiting.isEmpty()) {
            content.add(new EmptyState(getTranslation("ui.home.nothing"), getTranslation("ui.home.nothingMore")));
        } else {
            Paragraph count = new Paragraph(getTranslation("ui.home.count", waiting.size()));
            count.addClassName("jf-lead");
            content.add(count, list(waiting));
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
