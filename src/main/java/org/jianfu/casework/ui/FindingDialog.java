package org.jianfu.casework.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jianfu.casework.Findings;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.ledger.Violation;

/** Proposes a finding; one that was returned before is there to be improved. */
class FindingDialog extends StepDialog {

    private final RadioButtonGroup<Findings.Conclusion> conclusion = new RadioButtonGroup<>();
    private final TextArea reasoning;
    private final TextArea facts;
    private final TextArea publicNote;

    FindingDialog(OpenLead page, Findings findings) {
        super(page, "casework.finding.title", "casework.finding.propose");
        conclusion.setLabel(getTranslation("casework.finding.conclusion"));
        conclusion.setItems(Findings.Conclusion.values());
        conclusion.setItemLabelGenerator(item -> getTranslation(Texts.key(item)));
        reasoning = field("reasoning", 5000);
        facts = field("facts", Violation.FACTS_LIMIT);
        publicNote = field("publicNote", 500);
        conclusion.addValueChangeListener(change -> facts.setVisible(needsFacts()));
        facts.setVisible(false);
        NextStepPanel.returned(page).ifPresent(fields()::add);
        fields().add(conclusion, reasoning, facts, publicNote);
        page.shown().finding().ifPresent(last -> show(last.draft()));
        does(() -> findings.propose(page.id(), page.version(), draft()));
    }

    private TextArea field(String name, int limit) {
        String key = "casework.finding." + name;
        return words(getTranslation(key), getTranslation(key + ".helper"), limit);
    }

    private boolean needsFacts() {
        return conclusion
                .getOptionalValue()
                .map(Findings.Conclusion::isSubstantiated)
                .orElse(false);
    }

    private void show(Findings.Draft draft) {
        conclusion.setValue(draft.conclusion());
        reasoning.setValue(draft.reasoning());
        facts.setValue(draft.facts());
        publicNote.setValue(draft.publicNote());
    }

    private Findings.Draft draft() {
        Findings.Conclusion chosen =
                conclusion.getOptionalValue().orElseThrow(() -> new Refused("casework.refused.conclusion"));
        return new Findings.Draft(
                chosen, reasoning.getValue(), needsFacts() ? facts.getValue() : "", publicNote.getValue());
    }
}
