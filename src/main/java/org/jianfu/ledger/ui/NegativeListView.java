package org.jianfu.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jianfu.activity.Subject;
import org.jianfu.activity.SubjectPages;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.NegativeFilter;
import org.jianfu.ledger.NegativeListLinks;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.policies.CitedClause;
import org.jianfu.rules.Rule;
import org.jianfu.rules.RuleClauses;
import org.jianfu.rules.Rules;
import org.jianfu.ui.Columns;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;
import org.jianfu.ui.ReasonField;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;

/** The ledger of verified violations 负面清单台账. */
@Route(NegativeListLinks.ENTRIES)
@Menu(title = "ledger.menu.negativeList", order = 120, icon = "vaadin:clipboard-text")
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR, Role.Name.DISCIPLINE_INSPECTOR})
@StyleSheet("jianfu/ledger.css")
class NegativeListView extends ListPage<NegativeRow, NegativeFilter> {

    private final transient Ledger ledger;
    private final transient SubjectPages subjects;
    private final transient Function<String, Optional<CitedClause>> clauses;
    private final boolean strikes;
    private final boolean opensLeads;

    NegativeListView(
            Ledger ledger,
            Units units,
            Rules rules,
            RuleClauses ruleClauses,
            SubjectPages subjects,
            CurrentUser currentUser,
            Clock clock) {
        super("ledger.negativeList", NegativeFilter.ALL);
        this.ledger = ledger;
        this.subjects = subjects;
        this.clauses = ruleClauses.today();
        var me = currentUser.require();
        this.strikes = me.is(Role.SUPERVISOR);
        this.opensLeads = me.is(Role.SUPERVISOR) || me.is(Role.CASE_HANDLER);
        lead(getTranslation("ledger.negativeList.lead"));
        LocalDate today = LocalDate.now(clock);
        filters()
                .search(getTranslation("ledger.negativeList.search"), NegativeFilter::q, NegativeFilter::withWords)
                .lookUp(
                        getTranslation("ledger.column.unit"),
                        units::search,
                        Unit::name,
                        filter -> filter.unit() == null
                                ? null
                                : units.find(filter.unit()).orElse(null),
                        (filter, unit) -> filter.withUnit(unit == null ? null : unit.id()))
                .field(
                        ruleField(rules.inForce(today)),
                        filter -> named(rules.inForce(today), filter.rule()),
                        (filter, rule) -> filter.withRule(rule == null ? null : rule.code()))
                .year(
                        getTranslation("ledger.filter.year"),
                        Ledger.FIRST_YEAR,
                        today.getYear(),
                        NegativeFilter::year,
                        NegativeFilter::withYear);
        list(new Listing<>(ledger::after, ledger::countUpTo), columns());
    }

    private ComboBox<Rule> ruleField(List<Rule> inForce) {
        ComboBox<Rule> rule = new ComboBox<>(getTranslation("ledger.column.rule"), inForce);
        rule.setItemLabelGenerator(
                item -> item.verified() ? item.statement() : getTranslation("rules.marked", item.statement()));
        rule.setClearButtonVisible(true);
        return rule;
    }

    private static @Nullable Rule named(List<Rule> rules, @Nullable String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private Columns<NegativeRow> columns() {
        return new Columns<NegativeRow>()
                .show("ledger.column.facts", this::facts, NegativeRow::facts)
                .exported("ledger.column.rule", NegativeRow::ruleText)
                .text("ledger.column.unit", NegativeRow::unitName)
                .day("ledger.column.occurredOn", NegativeRow::occurredOn)
                .exported("ledger.column.struck", this::whyStruck)
                .acts("ledger.column.actions", this::actions);
    }

    private Component facts(NegativeRow row) {
        Paragraph what = new Paragraph(row.facts());
        Paragraph cited = new Paragraph(row.ruleText());
        cited.addClassName("jf-quiet");
        Div facts = new Div(what, cited);
        facts.addClassName("lg-facts");
        clauses.apply(row.ruleCode()).ifPresent(clause -> facts.add(new ClauseLine(clause)));
        if (row.struck() != null) {
            what.addClassName("lg-struck");
            Paragraph why = new Paragraph(whyStruck(row));
            why.addClassName("lg-returned");
            facts.add(why);
        }
        return facts;
    }

    private String whyStruck(NegativeRow row) {
        NegativeRow.Struck struck = row.struck();
        return struck == null ? "" : getTranslation("ledger.struck", struck.on().toString(), struck.reason());
    }

    private Component actions(NegativeRow row) {
        Div actions = new Div();
        actions.addClassName("jf-actions");
        if (opensLeads) {
            subjects.addressOf(Subject.of(row.lead()))
                    .ifPresent(address -> actions.add(Columns.link(address, getTranslation("ledger.toLead"))));
        }
        if (strikes && row.struck() == null) {
            Button strike = new Button(getTranslation("ledger.strike"), click -> strike(row));
            strike.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(strike);
        }
        return actions;
    }

    private void strike(NegativeRow entry) {
        ReasonField reason = new ReasonField(getTranslation("ledger.strike.reason"));
        new FormDialog(
                        getTranslation("ledger.strike"),
                        getTranslation("ledger.strike"),
                        new Paragraph(getTranslation("ledger.strike.text")),
                        reason)
                .dangerous()
                .onAct(() -> {
                    ledger.strike(entry.id(), reason.words());
                    refresh();
                })
                .open();
    }
}
