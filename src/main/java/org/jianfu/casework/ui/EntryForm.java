package org.jianfu.casework.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.converter.Converter;
import java.time.LocalDate;
import org.jianfu.casework.Disposal;
import org.jianfu.intake.Occurrence;
import org.jianfu.rules.Rules;
import org.jianfu.ui.Dates;
import org.jianfu.ui.DayField;
import org.jianfu.ui.RecordFields;

/** Puts what was found on the negative list; the facts are those of the approved finding, to be shortened where needed. */
class EntryForm extends LeadStepForm {

    private final transient Rules rules;
    private final LocalDate reported;
    private final DatePicker on = new DayField("");
    private final RuleField rule;

    EntryForm(OpenLead page, Disposal disposal, Rules rules) {
        super(page, "casework.LeadAction.DISPOSE", "casework.LeadAction.DISPOSE");
        this.rules = rules;
        rule = new RuleField(page.shown().names().category());
        reported = page.lead().receivedOn();
        RecordFields<Disposal.EntryForm> fields = new RecordFields<>(Disposal.EntryForm.class);
        on.setLabel(getTranslation("casework.entry.on"));
        on.setMax(reported);
        on.addValueChangeListener(change -> offerRules());
        fields.field("on", on);
        fields.field("rule", rule, Converter.from(RuleField::code, rule::offered, Throwable::getMessage));
        TextArea facts = fields.words(
                "facts", getTranslation("casework.finding.facts"), getTranslation("casework.entry.facts.helper"));
        page.shown()
                .finding()
                .ifPresent(finding -> facts.setValue(finding.draft().facts()));
        page.shown().report().ifPresent(report -> suggest(report.summary().occurrence()));
        if (on.isEmpty()) {
            offerRules();
        }
        does("/entry", fields, () -> disposal.enter(page.id(), page.version(), fields.written()));
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
        rule.offer(rules.inForce(on.getOptionalValue().orElse(reported)));
    }
}
