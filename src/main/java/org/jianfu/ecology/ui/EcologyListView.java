package org.jianfu.ecology.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianfu.ecology.EcologyFilter;
import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyLinks;
import org.jianfu.ecology.EcologyOverview;
import org.jianfu.ecology.EcologyPages;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.ui.Columns;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;

/** The units' ecology pages with a year's figures 党内政治生态活页; a unit's own people go straight to their own page. */
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
class EcologyListView extends ListPage<EcologyOverview, EcologyFilter> {

    private final transient CurrentUser currentUser;
    private final int thisYear;

    EcologyListView(EcologyPages pages, CurrentUser currentUser, Clock clock) {
        super("ecology.list", EcologyFilter.ALL);
        this.currentUser = currentUser;
        this.thisYear = LocalDate.now(clock).getYear();
        addClassName("ec-overview");
        lead(getTranslation("ecology.list.lead"));
        filters()
                .search(getTranslation("ecology.search"), EcologyFilter::q, EcologyFilter::withWords)
                .field(
                        yearField(),
                        filter -> filter.year() == null ? thisYear : filter.year(),
                        (filter, year) -> filter.withYear(year == null || year == thisYear ? null : year));
        Columns<EcologyOverview> columns = new Columns<EcologyOverview>()
                .opens("ecology.unit", EcologyOverview::name, row -> EcologyLinks.to(row.unit(), row.year()));
        pages.kinds().forEach(kind -> columns.show(kind.key(), row -> figure(row, kind), row -> row.count(kind)));
        columns.text("ecology.signed", this::signed);
        list(Listing.whole(pages::overview, EcologyOverview::unit), columns);
    }

    private Select<Integer> yearField() {
        Select<Integer> year = new Select<>();
        year.setLabel(getTranslation("ecology.filter.year"));
        year.setItems(IntStream.rangeClosed(EcologyPages.FIRST_YEAR, thisYear)
                .boxed()
                .toList()
                .reversed());
        return year;
    }

    private static Span figure(EcologyOverview row, EcologyKind kind) {
        long count = row.count(kind);
        Span number = new Span(String.valueOf(count));
        number.addClassName(count == 0 ? "jf-quiet" : "ec-count");
        return number;
    }

    private String signed(EcologyOverview row) {
        return row.signed().isEmpty()
                ? "—"
                : getTranslation(
                        "ecology.signedQuarters",
                        row.signed().stream().map(String::valueOf).collect(Collectors.joining("、")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Staff me = currentUser.require();
        if (Stream.of(Role.SUPERVISOR, Role.LEADER, Role.DISCIPLINE_INSPECTOR).noneMatch(me::is)) {
            event.forwardTo(EcologyLinks.to(me.unit(), thisYear));
        } else {
            super.beforeEnter(event);
        }
    }
}
