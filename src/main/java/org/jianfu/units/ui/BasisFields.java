package org.jianfu.units.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jianfu.kernel.Refused;
import org.jianfu.ui.CharacterCount;
import org.jianfu.ui.DayField;
import org.jianfu.units.Basis;

/** From which day a change counts, and on what document it rests. */
class BasisFields extends Div {

    private final DayField on = new DayField(getTranslation("units.field.on"));
    private final TextField document = new TextField(getTranslation("units.field.basis"));

    BasisFields(LocalDate today) {
        addClassName("jf-fields");
        on.setMax(today);
        on.setValue(today);
        on.setRequired(true);
        document.setHelperText(getTranslation("units.field.basisHelp"));
        CharacterCount.on(document, Basis.DOCUMENT_LIMIT);
        document.setRequired(true);
        add(document, on);
    }

    Basis basis() {
        LocalDate day = on.getValue();
        if (day == null) {
            throw new Refused("units.refused.noDay");
        }
        return new Basis(day, document.getValue());
    }
}
