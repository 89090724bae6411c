package org.jianfu.policies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jianfu.policies.Confirmation;
import org.jianfu.policies.EditionText;
import org.jianfu.ui.CharacterCount;

/** A version of a policy as it is typed: what it is, from which original, and its clauses. */
class EditionFields extends Div {

    /** Milliseconds without typing after which a text is kept. */
    private static final int PAUSE = 700;

    private final ParticularsFields particulars;
    private final TextField source = new TextField(getTranslation("policies.field.source"));
    private final TextArea body = new TextArea(getTranslation("policies.field.body"));

    /** @param changed called when the editor pauses */
    EditionFields(Runnable changed) {
        addClassName("jf-fields");
        particulars = new ParticularsFields();
        particulars.whenChanged(changed);
        CharacterCount.on(source, Confirmation.SOURCE);
        source.setRequired(true);
        source.setHelperText(getTranslation("policies.field.confirmedSource.help"));
        CharacterCount.on(body, EditionText.LONGEST);
        body.setRequiredIndicatorVisible(true);
        body.setMinHeight("24rem");
        body.addClassName("jl-source");
        body.setHelperText(getTranslation("policies.field.body.help"));
        source.setValueChangeMode(ValueChangeMode.LAZY);
        source.setValueChangeTimeout(PAUSE);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeTimeout(PAUSE);
        source.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        body.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        add(source, body, particulars);
    }

    void show(EditionText text, boolean writable) {
        particulars.show(text.particulars(), writable);
        source.setValue(text.source());
        body.setValue(text.body());
        source.setReadOnly(!writable);
        body.setReadOnly(!writable);
    }

    /** @throws org.jianfu.kernel.Refused when a date is no date */
    EditionText text() {
        return new EditionText(particulars.value(), source.getValue(), body.getValue());
    }
}
