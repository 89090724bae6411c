package org.jianfu.casework.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jianfu.casework.Disposal;
import org.jianfu.intake.Occurrence;
import org.jianfu.kernel.Refused;
import org.jianfu.ledger.Violation;
import org.jianfu.rules.Rule;
import org.jianfu.rules.Rules;
import org.jianfu.ui.Dates;
import org.jianfu.ui.DayField;

/** Puts what was found on the negative list; the facts are those of the approved finding, to be shortened where needed. */
class EntryDialog extends StepDialog {

    private final transient Rules rules;
    private final LocalDate reported;
    private final DatePicker on = new DayField("");
    private final ComboBox<Rule> rule = new ComboBox<>();

    EntryDialog(OpenLead page, Disposal disposal, Rules rules) {
        super(page, "casework.LeadAction.DISPOSE", "casework.LeadAction.DISPOSE");
        this.rules = rules;
        reported = page.lead().receivedOn();
        on.setLabel(getTranslation("casework.entry.on"));
        on.setMax(reported);
        on.setRequiredIndicatorVisible(true);
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
        offerRules();
        page.shown().report().ifPresent(report -> suggest(report.summary().occurrence()));
        does(() -> disposal.enter(page.id(), page.version(), chosenRule().code(), facts.getValue(), on.getValue()));
    }

    /** What the reporter said, and no date that nobody said: it goes into the letter and onto the unit's page. */
    private void suggest(Occurrence occurrence) {
        LocalDate until = occurrence.until();
        if (until != null) {
            on.setHelperText(getTranslation("casework.entry.on.said", Dates.span(occurrence.from(), until)));
        }
        occurrence.day().ifPresent(on::setValue);
    }

    /** Only what was in force on the day can have been broken on it. */
    private void offerRules() {
        String chosen = rule.getOptionalValue().map(Rule::code).orElse("");
        var inForce = rules.inForce(on.getOptionalValue().orElse(reported));
        rule.setItems((item, typed) -> (item.statement() + item.source()).contains(typed), inForce);
        inForce.stream().filter(item -> item.code().equals(chosen)).findFirst().ifPresent(rule::setValue);
    }

    private Rule chosenRule() {
        return rule.getOptionalValue().orElseThrow(() -> new Refused("casework.refused.rule"));
    }
}
