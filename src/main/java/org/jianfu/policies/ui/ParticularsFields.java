package org.jianfu.policies.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jianfu.policies.PartialDate;
import org.jianfu.policies.PolicyParticulars;
import org.jianfu.ui.CharacterCount;
import org.jianfu.ui.DayField;
import org.jspecify.annotations.Nullable;

/** What a policy is, apart from what it says: title, issuer, number and the four dates. */
class ParticularsFields extends Div {

    private final TextField title = text("title", PolicyParticulars.TITLE);
    private final TextField titleEn = text("titleEn", PolicyParticulars.TITLE);
    private final TextField issuer = text("issuer", PolicyParticulars.SHORT);
    private final TextField number = text("number", PolicyParticulars.SHORT);
    private final TextField issued = text("issued", PolicyParticulars.SHORT);
    private final DayField published = day("published");
    private final DayField effective = day("effective");
    private final DayField repealed = day("repealed");
    private final TextArea note = new TextArea(getTranslation("policies.field.note"));

    ParticularsFields() {
        addClassName("jf-fields");
        title.setRequired(true);
        issuer.setRequired(true);
        issued.setHelperText(getTranslation("policies.field.issued.help"));
        CharacterCount.on(note, PolicyParticulars.NOTE);
        add(title, titleEn, issuer, number, issued, published, effective, repealed, note);
    }

    private List<AbstractField<?, ?>> all() {
        return List.of(title, titleEn, issuer, number, issued, published, effective, repealed, note);
    }

    void show(PolicyParticulars known, boolean writable) {
        title.setValue(known.title());
        titleEn.setValue(orEmpty(known.titleEn()));
        issuer.setValue(known.issuer());
        number.setValue(orEmpty(known.documentNumber()));
        issued.setValue(known.issued() == null ? "" : known.issued().toString());
        published.setValue(known.published());
        effective.setValue(known.effective());
        repealed.setValue(known.repealed());
        note.setValue(orEmpty(known.note()));
        all().forEach(field -> ((HasValue<?, ?>) field).setReadOnly(!writable));
    }

    /** Tells each change somebody makes. */
    void whenChanged(Runnable changed) {
        all().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        }));
    }

    /** @throws org.jianfu.kernel.Refused when the first date is no date */
    PolicyParticulars value() {
        return new PolicyParticulars(
                title.getValue(),
                titleEn.getValue(),
                issuer.getValue(),
                number.getValue(),
                issued.isEmpty() ? null : PartialDate.parse(issued.getValue()),
                published.getValue(),
                effective.getValue(),
                repealed.getValue(),
                note.getValue());
    }

    private TextField text(String field, int longest) {
        TextField text = new TextField(getTranslation("policies.field." + field));
        CharacterCount.on(text, longest);
        return text;
    }

    private DayField day(String field) {
        return new DayField(getTranslation("policies.field." + field));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
