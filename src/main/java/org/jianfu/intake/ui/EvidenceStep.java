package org.jianfu.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jianfu.intake.EvidenceFiles;
import org.jianfu.intake.IntakeThrottle;
import org.jianfu.kernel.Refused;

/** What shows it, and, only if wished, how to reach the reporter. */
class EvidenceStep extends FormStep {

    private final TextField contact = new TextField(getTranslation("intake.contact.field"));

    EvidenceStep(ReportDraft draft, EvidenceFiles files, IntakeThrottle throttle, Runnable changed) {
        super(draft, changed);
        contact.setWidthFull();
        contact.setValueChangeMode(ValueChangeMode.LAZY);
        contact.setValue(draft.contact);
        contact.setAutocomplete(Autocomplete.OFF);
        contact.getElement().setAttribute("data-carry", "contact");
        NativeDetails reachable = new NativeDetails(
                getTranslation("intake.contact"),
                new Div(new Paragraph(getTranslation("intake.contact.hint")), contact));
        reachable.setOpen(!draft.contact.isEmpty());
        reachable.addClassName("in-contact");
        if (!draft.lostFiles.isEmpty()) {
            add(lost());
        }
        add(
                hint("intake.files.hint"),
                group(new EvidenceBox(draft.open, files, throttle, changed)),
                hint("intake.contact.anonymous"),
                reachable);
    }

    private Div lost() {
        Div note = new Div(getTranslation("intake.files.lost", String.join("、", draft.lostFiles)));
        note.addClassName("in-note");
        return note;
    }

    @Override
    void collect() {
        draft.contact = contact.getValue();
    }

    @Override
    boolean check() {
        try {
            draft.form().checkContact();
            contact.setInvalid(false);
            return true;
        } catch (Refused refused) {
            contact.setErrorMessage(wording(refused));
            contact.setInvalid(true);
            return false;
        }
    }
}
