package org.jianfu.ledger.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.Texts;
import org.jianfu.ledger.NoticeFilter;
import org.jianfu.ledger.NoticeLinks;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.NoticeRow;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.ReadLetter;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.Page;
import org.jianfu.ui.RowTable;
import org.jspecify.annotations.Nullable;

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
class NoticesView extends Page implements BeforeEnterObserver {

    private static final String STATE = "state";

    private final transient NoticeReading notices;
    private final transient LiveUpdates live;
    private final transient Clock clock;
    private final boolean forUnit;
    private final Select<NoticeState> filter = new Select<>();
    private final Div list = new Div();
    private @Nullable NoticeState wanted;
    private transient LiveUpdates.@Nullable Registration registration;

    NoticesView(NoticeReading notices, CurrentUser currentUser, LiveUpdates live, Clock clock) {
        super("ledger.notices");
        this.notices = notices;
        this.live = live;
        this.clock = clock;
        this.forUnit = isOnlyOfUnit(currentUser.require());
        lead(getTranslation(forUnit ? "ledger.notices.unitLead" : "ledger.notices.deskLead"));
        add(stateFilter(), list);
    }

    static boolean isOnlyOfUnit(Staff person) {
        return !person.is(Role.CASE_HANDLER) && !person.is(Role.SUPERVISOR) && !person.is(Role.DISCIPLINE_INSPECTOR);
    }

    private Select<NoticeState> stateFilter() {
        filter.setLabel(getTranslation("ledger.filter.state"));
        filter.addClassName("lg-filter");
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("ledger.filter.all"));
        filter.setItems(Arrays.stream(NoticeState.values())
                .filter(state -> !forUnit || state.isIssued())
                .toList());
        filter.setItemLabelGenerator(state -> getTranslation(state == null ? "ledger.filter.all" : Texts.key(state)));
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(NoticeLinks.NOTICES, query(change.getValue())));
            }
        });
        return filter;
    }

    private static QueryParameters query(@Nullable NoticeState state) {
        return state == null
                ? QueryParameters.empty()
                : QueryParameters.of(STATE, state.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String named = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .orElse("");
        wanted = Arrays.stream(NoticeState.values())
                .filter(state -> state.name().equalsIgnoreCase(named))
                .findFirst()
                .orElse(null);
        filter.setValue(wanted);
        refresh();
    }

    private void refresh() {
        List<NoticeRow> rows = notices.list(new NoticeFilter(null, wanted, null));
        list.removeAll();
        if (rows.isEmpty()) {
            String next = wanted != null
                    ? "ledger.empty.filtered"
                    : forUnit ? "ledger.notices.unitNone" : "ledger.notices.deskNone";
            list.add(new EmptyState(getTranslation("ledger.notices.none"), getTranslation(next)));
        } else {
            list.add(table(rows));
        }
    }

    private RowTable table(List<NoticeRow> rows) {
        RowTable table = new RowTable(
                getTranslation("ledger.notices"),
                List.of(
                        getTranslation("ledger.column.letter"),
                        getTranslation("ledger.column.unit"),
                        getTranslation("ledger.column.level"),
                        getTranslation("ledger.column.state"),
                        getTranslation("ledger.column.issuedOn"),
                        getTranslation("ledger.column.due")));
        rows.forEach(row -> table.row(
                new LetterLink(NoticeLinks.to(row.id()), row.number(), row.title()),
                new Span(row.unitName()),
                Tones.badge(row.level()),
                Tones.badge(row.state()),
                new Span(row.issuedOn() == null ? "—" : row.issuedOn().toString()),
                new DueMark(row.due(), LocalDate.now(clock))));
        return table;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var ui = attach.getUI();
        registration = live.subscribe(ReadLetter.TOPIC, () -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        if (registration != null) {
            registration.remove();
        }
    }
}
