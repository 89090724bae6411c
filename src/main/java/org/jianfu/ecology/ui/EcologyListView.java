package org.jianfu.ecology.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianfu.ecology.EcologyLinks;
import org.jianfu.ecology.EcologyOverview;
import org.jianfu.ecology.EcologyPages;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.Page;
import org.jianfu.ui.RowTable;

/** The units' ecology pages with this year's figures 党内政治生态活页; a unit's own people go straight to their own page. */
@Route(EcologyLinks.PAGES)
@Menu(title = "ecology.menu", order = 220, icon = "vaadin:open-book")
@RolesAllowed({
    Role.Name.UNIT_HEAD,
    Role.Name.UNIT_LIAISON,
    Role.Name.SUPERVISOR,
    Role.Name.LEADER,
    Role.Name.DISCIPLINE_INSPECTOR
})
@StyleSheet("jianfu/ecology.css")
class EcologyListView extends Page implements BeforeEnterObserver {

    private final transient EcologyPages pages;
    private final transient CurrentUser currentUser;
    private final int year;
    private final TextField search = new TextField();
    private final Div list = new Div();
    private transient List<EcologyOverview> all = List.of();

    EcologyListView(EcologyPages pages, CurrentUser currentUser, Clock clock) {
        super("ecology.list");
        this.pages = pages;
        this.currentUser = currentUser;
        this.year = LocalDate.now(clock).getYear();
        lead(getTranslation("ecology.list.lead", String.valueOf(year)));
        search.setLabel(getTranslation("ecology.search"));
        search.addClassName("jf-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        add(search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Staff me = currentUser.require();
        if (Stream.of(Role.SUPERVISOR, Role.LEADER, Role.DISCIPLINE_INSPECTOR).noneMatch(me::is)) {
            event.forwardTo(EcologyLinks.to(me.unit(), year));
            return;
        }
        all = pages.overview(year);
        show();
    }

    private void show() {
        String wanted = search.getValue().strip();
        List<EcologyOverview> rows =
                all.stream().filter(row -> row.name().contains(wanted)).toList();
        list.removeAll();
        list.add(
                rows.isEmpty()
                        ? new EmptyState(getTranslation("ecology.list.none"), getTranslation("ecology.list.noneMore"))
                        : table(rows));
    }

    private RowTable table(List<EcologyOverview> rows) {
        List<String> kinds =
                pages.kinds().stream().map(kind -> getTranslation(kind.key())).toList();
        RowTable table = new RowTable(
                getTranslation("ecology.list"),
                Stream.of(List.of(getTranslation("ecology.unit")), kinds, List.of(getTranslation("ecology.signed")))
                        .flatMap(List::stream)
                        .toList());
        table.addClassName("ec-overview");
        rows.forEach(row -> table.row(Stream.of(Stream.of(link(row)), counts(row), Stream.of(signed(row)))
                .flatMap(cells -> cells)
                .toArray(com.vaadin.flow.component.Component[]::new)));
        return table;
    }

    private Anchor link(EcologyOverview row) {
        Anchor link = new Anchor(EcologyLinks.to(row.unit(), year), row.name());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Stream<Span> counts(EcologyOverview row) {
        return pages.kinds().stream().map(kind -> {
            long count = row.count(kind);
            Span number = new Span(String.valueOf(count));
            number.addClassName(count == 0 ? "jf-quiet" : "ec-count");
            return number;
        });
    }

    private Span signed(EcologyOverview row) {
        return new Span(
                row.signed().isEmpty()
                        ? "—"
                        : getTranslation(
                                "ecology.signedQuarters",
                                String.join(
                                        "、",
                                        row.signed().stream()
                                                .map(String::valueOf)
                                                .toList())));
    }
}
