package org.jianfu.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            content.add(figures(waiting), list(waiting));
        }
    }

    /** How much waits, and how much of it presses. */
    private Paragraph figures(List<WaitingItem> waiting) {
        LocalDate today = LocalDate.now(clock);
        List<String> figures = new ArrayList<>(List.of(getTranslation("ui.home.count", waiting.size())));
        addFigure(
                figures,
                "ui.home.overdue",
                waiting,
                item -> item.due() != null && item.due().isBefore(today));
        addFigure(figures, "ui.home.today", waiting, item -> today.equals(item.due()));
        addFigure(figures, "ui.home.returned", waiting, item -> item.about().returned());
        Paragraph line = new Paragraph(String.join(getTranslation("ui.home.between"), figures));
        line.addClassName("jf-lead");
        return line;
    }

    private void addFigure(List<String> figures, String key, List<WaitingItem> waiting, Predicate<WaitingItem> which) {
        long number = waiting.stream().filter(which).count();
        if (number > 0) {
            figures.add(getTranslation(key, number));
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
        Div words = new Div(what, about(item.about()));
        words.addClassName("jf-waiting-words");
        ListItem row = new ListItem(words);
        if (item.about().returned()) {
            Badge returned = new Badge(getTranslation("ui.home.cameBack"));
            returned.addThemeVariants(BadgeVariant.WARNING);
            row.add(returned);
        }
        LocalDate due = item.due();
        if (due != null) {
            row.add(Dates.due(due, LocalDate.now(clock)));
        } else {
            row.add(new Span(getTranslation("ui.due.none")));
        }
        return row;
    }

    /** What tells it from others of its kind; nothing where the text says everything. */
    private Span about(WaitingItem.About about) {
        Span line = new Span(Stream.of(
                        about.what().apply(getLocale()),
                        about.from() == null ? "" : getTranslation("ui.home.from", about.from()),
                        about.since() == null ? "" : getTranslation("ui.home.since", Dates.inText(about.since())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        line.addClassName("jf-waiting-about");
        line.setVisible(!line.getText().isEmpty());
        return line;
    }
}
