package org.jianfu.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.exchange.ReturnCode;

/** The code of an anonymous question, shown once. */
class CodeShown extends Dialog {

    CodeShown(ReturnCode code) {
        setHeaderTitle(getTranslation("exchange.code.title"));
        addClassName("jf-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        TextField shown = new TextField(getTranslation("exchange.code"));
        shown.setValue(code.toString());
        shown.setReadOnly(true);
        shown.setWidthFull();
        Button copy = new Button(getTranslation("exchange.code.copy"));
        copy.getElement()
                .executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", code.toString());
        Button noted = new Button(getTranslation("exchange.code.noted"), click -> close());
        noted.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("exchange.code.text")), shown);
        getFooter().add(copy, noted);
    }
}
