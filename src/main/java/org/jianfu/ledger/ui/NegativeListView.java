package org.jianfu.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jianfu.activity.Subject;
import org.jianfu.activity.SubjectPages;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.NegativeFilter;
import org.jianfu.ledger.NegativeListLinks;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.rules.Rule;
import org.jianfu.rules.Rules;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Page;
import org.jianfu.ui.RowTable;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;

/** The ledger of verified violations 负面清单台账, filtered by unit, rule and year in the address. */
@Route(NegativeListLinks.ENTRIES)
@Menu(title = "ledger.menu.negativeList", order = 120, icon = "vaadin:clipboard-text")
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR, Role.Name.DISCIPLINE_INSPECTOR})
@StyleSheet("jianfu/ledger.css")
class NegativeListView extends Page implements BeforeEnterObserver {

    private static final int FIRST_YEAR = 2019;

    private final transient Ledger ledger;
    private final transient Units units;
    private final transient SubjectPages subjects;
    private final boolean strikes;
    private final boolean opensLeads;
    private final ComboBox<Unit> unit;
    private final ComboBox<Rule> rule;
    private final Select<Integer> year = new Select<>();
    private final Div list = new Div();
    private transient NegativeFilter filter = NegativeFilter.ALL;

    NegativeListView(
            Ledger ledger, Units units, Rules rules, SubjectPages subjects, CurrentUser currentUser, Clock clock) {
        super("ledger.negativeList");
        this.ledger = ledger;
        this.units = units;
        this.subjects = subjects;
        var me = currentUser.require();
        this.strikes = me.is(Role.SUPERVISOR);
        this.opensLeads = me.is(Role.SUPERVISOR) || me.is(Role.CASE_HANDLER);
        lead(getTranslation("ledger.negativeList.lead"));
        unit = new ComboBox<>(getTranslation("ledger.column.unit"), units.all());
        unit.setItemLabelGenerator(Unit::name);
        rule = new ComboBox<>(getTranslation("ledger.column.rule"), rules.inForce(LocalDate.now(clock)));
        rule.setItemLabelGenerator(Rule::statement);
        year.setLabel(getTranslation("ledger.filter.year"));
        year.setItems(IntStream.rangeClosed(FIRST_YEAR, LocalDate.now(clock).getYear())
                .boxed()
                .toList()
                .reversed());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("ledger.filter.all"));
        year.setItemLabelGenerator(
                number -> number == null ? getTranslation("ledger.filter.all") : String.valueOf(number));
        unit.setClearButtonVisible(true);
        rule.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> navigate(change.isFromClient()));
        rule.addValueChangeListener(change -> navigate(change.isFromClient()));
        year.addValueChangeListener(change -> navigate(change.isFromClient()));
        Div filters = new Div(unit, rule, year);
        filters.addClassName("lg-filters");
        add(filters, list);
    }

    private void navigate(boolean byPerson) {
        if (byPerson) {
            QueryParameters query = QueryParameters.empty();
            if (unit.getValue() != null) {
                query = query.merging("unit", unit.getValue().id().toString());
            }
            if (rule.getValue() != null) {
                query = query.merging("rule", rule.getValue().code());
            }
            if (year.getValue() != null) {
                query = query.merging("year", year.getValue().toString());
            }
            QueryParameters chosen = query;
            getUI().ifPresent(ui -> ui.navigate(NegativeListLinks.ENTRIES, chosen));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FilterInUrl url = new FilterInUrl(event.getLocation().getQueryParameters());
        filter = url.filter();
        unit.setValue(filter.unit() == null ? null : units.find(filter.unit()).orElse(null));
        rule.setValue(
                filter.rule() == null
                        ? null
                        : rule.getListDataView()
                                .getItems()
                                .filter(item -> item.code().equals(filter.rule()))
                                .findFirst()
                                .orElse(null));
        year.setValue(filter.year());
        refresh();
    }

    private void refresh() {
        List<NegativeRow> rows = ledger.list(filter);
        list.removeAll();
        if (rows.isEmpty()) {
            String next = filter.equals(NegativeFilter.ALL) ? "ledger.negativeList.noneMore" : "ledger.empty.filtered";
            list.add(new EmptyState(getTranslation("ledger.negativeList.none"), getTranslation(next)));
        } else {
            Paragraph count = new Paragraph(getTranslation("ledger.negativeList.count", rows.size()));
            count.addClassName("jf-quiet");
            list.add(count, table(rows));
        }
    }

    private RowTable table(List<NegativeRow> rows) {
        RowTable table = new RowTable(
                getTranslation("ledger.negativeList"),
                List.of(
                        getTranslation("ledger.column.facts"),
                        getTranslation("ledger.column.unit"),
                        getTranslation("ledger.column.occurredOn"),
                        getTranslation("ledger.column.actions")));
        rows.forEach(row -> table.row(
                facts(row), new Span(row.unitName()), new Span(row.occurredOn().toString()), deeds(row)));
        return table;
    }

    private Component facts(NegativeRow row) {
        Paragraph what = new Paragraph(row.facts());
        Paragraph cited = new Paragraph(row.ruleText());
        cited.addClassName("jf-quiet");
        Div facts = new Div(what, cited);
        facts.addClassName("lg-facts");
        NegativeRow.Struck struck = row.struck();
        if (struck != null) {
            what.addClassName("lg-struck");
            Paragraph why =
                    new Paragraph(getTranslation("ledger.struck", struck.on().toString(), struck.reason()));
            why.addClassName("lg-returned");
            facts.add(why);
        }
        return facts;
    }

    private Component deeds(NegativeRow row) {
        Div deeds = new Div();
        deeds.addClassName("jf-actions");
        if (opensLeads) {
            subjects.addressOf(Subject.of(row.lead())).ifPresent(address -> {
                Anchor lead = new Anchor(address, getTranslation("ledger.toLead"));
                lead.getElement().setAttribute("router-link", true);
                deeds.add(lead);
            });
        }
        if (strikes && row.struck() == null) {
            Button strike = new Button(getTranslation("ledger.strike"), click -> strike(row));
            strike.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            deeds.add(strike);
        }
        return deeds;
    }

    private void strike(NegativeRow entry) {
        TextArea reason = new TextArea(getTranslation("ledger.strike.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        new FormDialog(
                        getTranslation("ledger.strike"),
                        getTranslation("ledger.strike"),
                        new Paragraph(getTranslation("ledger.strike.text")),
                        reason)
                .dangerous()
                .onAct(() -> {
                    ledger.strike(entry.id(), reason.getValue());
                    refresh();
                })
                .open();
    }
}
