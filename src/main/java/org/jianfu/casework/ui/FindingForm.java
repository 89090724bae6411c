package org.jianfu.casework.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jianfu.casework.Findings;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.RecordFields;

/** Proposes a finding; one that was returned before is there to be improved. */
class FindingForm extends LeadStepForm {

    private final RadioButtonGroup<Findings.Conclusion> conclusion = new RadioButtonGroup<>();

    FindingForm(OpenLead page, Findings findings) {
        super(page, "casework.finding.title", "casework.finding.propose");
        NextStepPanel.returned(page).ifPresent(this::add);
        RecordFields<Findings.Draft> fields = new RecordFields<>(Findings.Draft.class);
        conclusion.setLabel(getTranslation("casework.finding.conclusion"));
        conclusion.setItems(Findings.Conclusion.values());
        conclusion.setItemLabelGenerator(item -> getTranslation(Texts.key(item)));
        fields.field("conclusion", conclusion);
        fields.words("reasoning", label("reasoning"), hint("reasoning"));
        TextArea facts = fields.words("facts", label("facts"), hint("facts"), this::needsFacts);
        facts.setRequiredIndicatorVisible(true);
        facts.setVisible(false);
        conclusion.addValueChangeListener(change -> facts.setVisible(needsFacts()));
        fields.words("publicNote", label("publicNote"), hint("publicNote"));
        page.shown().finding().ifPresent(last -> fields.read(last.draft()));
        does("/finding", fields, () -> findings.propose(page.id(), page.version(), fields.written()));
    }

    private String label(String component) {
        return getTranslation("casework.finding." + component);
    }

    private String hint(String component) {
        return getTranslation("casework.finding." + component + ".helper");
    }

    private boolean needsFacts() {
        return conclusion
                .getOptionalValue()
                .map(Findings.Conclusion::isSubstantiated)
                .orElse(false);
    }
}
