package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.LeadState;
import org.jianfu.casework.Leads;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Category;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.ui.Columns;
import org.jianfu.ui.CountedDue;
import org.jianfu.ui.DayField;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;

/** The workbench 工作台: the queues of leads, as far as this person may see them; nothing of what the reports say. */
@Route(CaseworkLinks.LEADS)
@Menu(title = "casework.menu.leads", order = 100, icon = "vaadin:inbox")
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR, Role.Name.DISCIPLINE_INSPECTOR})
@StyleSheet("jianfu/casework.css")
class LeadsView extends ListPage<Leads.Row, LeadFilter> {

    private final transient Leads leads;
    private final transient Names names;
    private final transient LocalDate today;
    private final QueueTabs tabs = new QueueTabs();
    private final ArrivedBanner arrived;
    private transient Map<LeadFilter.Queue, Long> counts = Map.of();
    private long knownNew;

    LeadsView(Leads leads, Units units, Categories categories, Names names, LiveUpdates live, Clock clock) {
        super("casework.leads.title", LeadFilter.of(LeadFilter.Queue.NEW));
        this.leads = leads;
        this.names = names;
        this.today = LocalDate.now(clock);
        List<Category> kinds = categories.all();
        names.learnCategories(kinds);
        arrived = new ArrivedBanner(getTranslation("casework.leads.arrived.show"), this::readAgain);
        above(tabs, arrived);
        filters()
                .search(getTranslation("casework.leads.search"), LeadFilter::q, LeadFilter::withWords)
                .field(sortField(), LeadFilter::sort, LeadFilter::sortedBy)
                .more(getTranslation("casework.leads.more"))
                .lookUp(
                        getTranslation("casework.leads.unit"),
                        units::search,
                        Unit::name,
                        filter -> filter.unit() == null
                                ? null
                                : units.find(filter.unit()).orElse(null),
                        (filter, unit) -> filter.withUnit(unit == null ? null : unit.id()))
                .choice(
                        getTranslation("casework.leads.category"),
                        kinds,
                        kind -> kind.in(getLocale()).name(),
                        filter -> named(kinds, filter),
                        (filter, kind) -> filter.withCategory(kind == null ? null : kind.id()))
                .choice(
                        getTranslation("casework.leads.state"),
                        List.of(LeadState.values()),
                        state -> getTranslation(Texts.key(state)),
                        LeadFilter::state,
                        LeadFilter::withState)
                .field(day("casework.leads.from"), LeadFilter::from, LeadFilter::from)
                .field(day("casework.leads.to"), LeadFilter::to, LeadFilter::to);
        list(new Listing<>(this::after, this::countUpTo), columns());
        onNews(told -> live.subscribe(Leads.TOPIC, told)::remove, this::somethingHappened);
    }

    private Select<LeadFilter.Order> sortField() {
        Select<LeadFilter.Order> sort = new Select<>();
        sort.setLabel(getTranslation("casework.leads.sort"));
        sort.setItems(LeadFilter.Order.values());
        sort.setItemLabelGenerator(order -> getTranslation(Texts.key(order)));
        return sort;
    }

    private DayField day(String label) {
        DayField day = new DayField(getTranslation(label));
        day.setClearButtonVisible(true);
        return day;
    }

    private static @Nullable Category named(List<Category> kinds, LeadFilter filter) {
        return kinds.stream()
                .filter(kind -> kind.id().equals(filter.category()))
                .findFirst()
                .orElse(null);
    }

    private List<Leads.Row> after(Leads.@Nullable Row last, LeadFilter filter, int limit) {
        List<Leads.Row> rows = leads.after(last, filter, limit);
        names.learn(rows);
        return rows;
    }

    private Columns<Leads.Row> columns() {
        return new Columns<Leads.Row>()
                .opens(
                        "casework.leads.unit",
                        row -> names.unit(row.unit()),
                        row -> CaseworkLinks.to(row.id()),
                        row -> names.category(row.category()) + " · " + number(row))
                .exported("casework.leads.category", row -> names.category(row.category()))
                .exported("casework.leads.number", Leads.Row::number)
                .show(
                        "casework.leads.state",
                        row -> Tones.badge(row.state()),
                        row -> getTranslation(Texts.key(row.state())))
                .text("casework.leads.assignee", row -> names.person(row.assignee()))
                .day("casework.leads.received", Leads.Row::receivedOn)
                .show("casework.leads.due", this::due, Leads.Row::due);
    }

    private String number(Leads.Row row) {
        return row.number() == null ? getTranslation("casework.leads.noNumber") : row.number();
    }

    private Component due(Leads.Row row) {
        return row.due() == null ? new Span("—") : CountedDue.badge(row.due(), today);
    }

    /** What a whole queue holds stands on its tab already. */
    private long countUpTo(int bound, LeadFilter filter) {
        return filter.equals(widened(filter)) ? held(filter.queue()) : leads.countUpTo(bound, filter);
    }

    private long held(LeadFilter.Queue queue) {
        return counts.getOrDefault(queue, 0L);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        countAnew();
        super.beforeEnter(event);
        tabs.show(filter(), this::address);
    }

    /** What is new now is no news any more. */
    private void countAnew() {
        count();
        knownNew = held(LeadFilter.Queue.NEW);
        arrived.hide();
    }

    private void count() {
        counts = leads.counts();
        tabs.count(counts);
    }

    private void readAgain() {
        countAnew();
        refresh();
    }

    /** A push carries nothing; what changed is asked again, under this person's own scope. */
    private void somethingHappened() {
        count();
        long more = held(LeadFilter.Queue.NEW) - knownNew;
        if (more > 0) {
            arrived.show(getTranslation("casework.leads.arrived", more));
        } else {
            knownNew += more;
            refresh();
        }
    }

    @Override
    protected LeadFilter widened(LeadFilter narrowed) {
        return LeadFilter.of(narrowed.queue()).sortedBy(narrowed.sort());
    }

    @Override
    protected String noneKey(LeadFilter widest) {
        return "casework.leads.empty." + widest.queue();
    }
}
