package org.jianfu.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.CitedClause;
import org.jianfu.rules.Rule;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FactList;
import org.jspecify.annotations.Nullable;

/** One rule with its source, how far it was checked, and what it said before. */
class RulePanel extends Div {

    private final transient People people;

    RulePanel(People people) {
        this.people = people;
        addClassName("jf-panel");
    }

    /**
     * @param versions all there are, the latest first
     * @param clause where it stands in the policy library, if it does
     * @param dialogs what may be done, or null for a reader
     */
    void show(Rule rule, List<Rule> versions, @Nullable CitedClause clause, @Nullable RuleDialogs dialogs) {
        removeAll();
        add(new H2(rule.statement()), facts(rule, clause));
        if (dialogs != null) {
            add(buttons(rule, dialogs));
        }
        List<Rule> others =
                versions.stream().filter(known -> !known.id().equals(rule.id())).toList();
        if (!others.isEmpty()) {
            add(new H3(getTranslation("rules.versions")));
            others.forEach(known -> add(new FactList().fact(period(known), known.statement())));
        }
    }

    private FactList facts(Rule rule, @Nullable CitedClause clause) {
        return new FactList()
                .fact(getTranslation("rules.field.scope"), rule.scope())
                .fact(getTranslation("rules.field.value"), limit(rule))
                .fact(getTranslation("rules.field.source"), new SourceLine(rule, clause))
                .fact(getTranslation("rules.field.clause"), rule.clause())
                .fact(getTranslation("rules.field.period"), period(rule))
                .fact(getTranslation("rules.field.checked"), checked(rule));
    }

    private static @Nullable String limit(Rule rule) {
        return rule.value() == null
                ? null
                : Stream.of(rule.value(), rule.unit() == null ? "" : rule.unit())
                        .collect(Collectors.joining(" "));
    }

    /** A version corrected on its own first day was never in force, and says so. */
    private String period(Rule rule) {
        if (rule.effectiveTo() == null) {
            return getTranslation("rules.period.open", Dates.inTable(rule.effectiveFrom()));
        }
        return rule.effectiveTo().isBefore(rule.effectiveFrom())
                ? getTranslation("rules.period.corrected")
                : getTranslation(
                        "rules.period.closed", Dates.inTable(rule.effectiveFrom()), Dates.inTable(rule.effectiveTo()));
    }

    private String checked(Rule rule) {
        if (rule.confirmedBy() != null && rule.confirmedOn() != null) {
            return getTranslation(
                    "rules.confirmedBy", people.nameOf(rule.confirmedBy()), Dates.inText(rule.confirmedOn()));
        }
        String known = getTranslation(Texts.key(rule.confidence()));
        return rule.verified() ? known : getTranslation("rules.unverifiedWhy", known);
    }

    private Div buttons(Rule rule, RuleDialogs dialogs) {
        Div row = new Div();
        if (!rule.verified()) {
            row.add(new Button(getTranslation("rules.confirm"), click -> dialogs.confirm(rule)));
        }
        row.add(
                new Button(getTranslation("rules.revise"), click -> dialogs.revise(rule)),
                new Button(getTranslation("rules.end"), click -> dialogs.end(rule)));
        row.addClassName("jf-actions");
        return row;
    }
}
