package org.jianfu.rules.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.CitedClause;
import org.jianfu.rules.Rule;
import org.jianfu.rules.RuleText;
import org.jianfu.ui.DayField;
import org.jspecify.annotations.Nullable;

/** What a rule says, for a new rule or a new version. */
class RuleFields extends Div {

    private final Select<BurdenKind> kind = new Select<>();
    private final TextArea statement = new TextArea(getTranslation("rules.field.statement"));
    private final TextField scope = text("rules.field.scope", 200);
    private final TextField value = text("rules.field.value", 40);
    private final TextField unit = text("rules.field.unit", 40);
    private final TextField source = text("rules.field.source", 300);
    private final TextField clause = text("rules.field.clause", 100);
    private final ComboBox<CitedClause> standsAt = new ComboBox<>(getTranslation("rules.field.standsAt"));
    private final DayField from = new DayField(getTranslation("rules.field.from"));

    RuleFields(LocalDate today, List<CitedClause> clauses) {
        addClassName("jf-fields");
        kind.setLabel(getTranslation("rules.field.kind"));
        kind.setItems(BurdenKind.values());
        kind.setItemLabelGenerator(known -> getTranslation(Texts.key(known)));
        kind.setValue(BurdenKind.DOCUMENT);
        statement.setMaxLength(1000);
        statement.setRequired(true);
        source.setRequired(true);
        from.setRequired(true);
        from.setValue(today);
        standsAt.setItems(clauses);
        standsAt.setItemLabelGenerator(CitedClause::label);
        standsAt.setClearButtonVisible(true);
        standsAt.setHelperText(getTranslation("rules.field.standsAt.help"));
        standsAt.addValueChangeListener(change -> takeFrom(change.getValue()));
        add(kind, statement, scope, value, unit, standsAt, source, clause, from);
    }

    /** Starts from what the rule says now. */
    RuleFields startingFrom(Rule rule) {
        kind.setValue(rule.kind());
        statement.setValue(rule.statement());
        scope.setValue(rule.scope());
        value.setValue(orEmpty(rule.value()));
        unit.setValue(orEmpty(rule.unit()));
        source.setValue(rule.source());
        clause.setValue(orEmpty(rule.clause()));
        standsAt.getListDataView()
                .getItems()
                .filter(known -> known.ref().equals(rule.standsAt()))
                .findFirst()
                .ifPresent(standsAt::setValue);
        from.setHelperText(getTranslation("rules.field.fromHelp"));
        return this;
    }

    RuleText text() {
        LocalDate day = from.getValue();
        if (day == null) {
            throw new Refused("rules.refused.noDay");
        }
        return new RuleText(
                kind.getValue(),
                scope.getValue(),
                statement.getValue(),
                value.getValue(),
                unit.getValue(),
                day,
                source.getValue(),
                clause.getValue(),
                standsAt.getOptionalValue().map(CitedClause::ref).orElse(null));
    }

    /** What the library knows need not be typed; what was typed stays. */
    private void takeFrom(@Nullable CitedClause chosen) {
        if (chosen != null && source.isEmpty()) {
            source.setValue(chosen.policyTitle());
            clause.setValue(orEmpty(chosen.number()));
        }
    }

    private TextField text(String label, int longest) {
        TextField field = new TextField(getTranslation(label));
        field.setMaxLength(longest);
        return field;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
