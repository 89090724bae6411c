package org.jianfu.ledger.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.Texts;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.NoticeFilter;
import org.jianfu.ledger.NoticeLinks;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.NoticeRow;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.ReadLetter;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.Columns;
import org.jianfu.ui.CountedDue;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;

/** The warning notices one may see 预警工作提示: a unit its own, a desk those it wrote. */
@Route(NoticeLinks.NOTICES)
@Menu(title = "ledger.menu.notices", order = 200, icon = "vaadin:megaphone")
@RolesAllowed({
    Role.Name.UNIT_LIAISON,
    Role.Name.UNIT_HEAD,
    Role.Name.CASE_HANDLER,
    Role.Name.SUPERVISOR,
    Role.Name.DISCIPLINE_INSPECTOR
})
@StyleSheet("jianfu/ledger.css")
class NoticesView extends ListPage<NoticeRow, NoticeFilter> {

    private final boolean forUnit;

    NoticesView(NoticeReading notices, CurrentUser currentUser, LiveUpdates live, Clock clock) {
        super("ledger.notices", NoticeFilter.ALL);
        this.forUnit = isOnlyOfUnit(currentUser.require());
        lead(getTranslation(forUnit ? "ledger.notices.unitLead" : "ledger.notices.deskLead"));
        LocalDate today = LocalDate.now(clock);
        filters()
                .search(getTranslation("ledger.letters.search"), NoticeFilter::q, NoticeFilter::withWords)
                .choice(
                        getTranslation("ledger.filter.state"),
                        Arrays.stream(NoticeState.values())
                                .filter(state -> !forUnit || state.isIssued())
                                .toList(),
                        state -> getTranslation(Texts.key(state)),
                        NoticeFilter::state,
                        NoticeFilter::withState)
                .year(
                        getTranslation("ledger.filter.year"),
                        Ledger.FIRST_YEAR,
                        today.getYear(),
                        NoticeFilter::year,
                        NoticeFilter::withYear);
        list(
                new Listing<>(notices::after, notices::countUpTo),
                new Columns<NoticeRow>()
                        .opens("ledger.column.letter", NoticeRow::title, row -> NoticeLinks.to(row.id()), this::number)
                        .exported("ledger.column.number", NoticeRow::number)
                        .text("ledger.column.unit", NoticeRow::unitName)
                        .show(
                                "ledger.column.level",
                                row -> Tones.badge(row.level()),
                                row -> getTranslation(Texts.key(row.level())))
                        .show(
                                "ledger.column.state",
                                row -> Tones.badge(row.state()),
                                row -> getTranslation(Texts.key(row.state())))
                        .day("ledger.column.issuedOn", NoticeRow::issuedOn)
                        .show(
                                "ledger.column.due",
                                row -> new DueMark(row.due(), today, CountedDue::badge),
                                NoticeRow::due));
        onNews(told -> live.subscribe(ReadLetter.TOPIC, told)::remove, this::refresh);
    }

    static boolean isOnlyOfUnit(Staff person) {
        return !person.is(Role.CASE_HANDLER) && !person.is(Role.SUPERVISOR) && !person.is(Role.DISCIPLINE_INSPECTOR);
    }

    private String number(NoticeRow row) {
        return row.number() == null ? getTranslation("ledger.letter.noNumber") : row.number();
    }

    @Override
    protected String noneKey(NoticeFilter widest) {
        return forUnit ? "ledger.notices.unitNone" : "ledger.notices.deskNone";
    }
}
