package org.jianfu.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jianfu.casework.Disposal;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.Violation;
import org.jianfu.rules.Rule;
import org.jianfu.rules.Rules;
import org.jianfu.ui.DayField;

/** Puts what was found on the negative list; the facts are those of the approved finding, to be shortened where needed. */
class EntryDialog extends StepDialog {

    private final transient Rules rules;
    private final DatePicker on = new DayField("");
    private final ComboBox<Rule> rule = new ComboBox<>();

    EntryDialog(OpenLead page, Disposal disposal, Rules rules) {
        super(page, "casework.LeadAction.DISPOSE", "casework.LeadAction.DISPOSE");
        this.rules = rules;
        LocalDate today = page.today();
        on.setLabel(getTranslation("casework.entry.on"));
        on.setMax(today);
        on.addValueChangeListener(change -> offerRules());
        rule.setLabel(getTranslation("casework.entry.rule"));
        rule.setHelperText(getTranslation("casework.entry.rule.helper"));
        rule.setItemLabelGenerator(item -> item.statement() + " · " + item.source());
        rule.setWidthFull();
        TextArea facts = words(
                getTranslation("casework.finding.facts"),
                getTranslation("casework.entry.facts.helper"),
                Violation.FACTS_LIMIT);
        page.shown()
                .finding()
                .ifPresent(finding -> facts.setValue(finding.draft().facts()));
        fields().add(on, rule, facts);
        on.setValue(today);
        does(() -> disposal.enter(page.id(), page.version(), chosenRule().code(), facts.getValue(), on.getValue()));
    }

    /** Only what was in force on the day can have been broken on it. */
    private void offerRules() {
        if (on.getValue() != null) {
            String chosen = rule.getOptionalValue().map(Rule::code).orElse("");
            var inForce = rules.inForce(on.getValue());
            rule.setItems((item, typed) -> (item.statement() + item.source()).contains(typed), inForce);
            inForce.stream()
                    .filter(item -> item.code().equals(chosen))
                    .findFirst()
                    .ifPresent(rule::setValue);
        }
    }

    private Rule chosenRule() {
        return rule.getOptionalValue().orElseThrow(() -> new Refused("casework.refused.rule"));
    }
}
