package org.jianfu.intake.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jianfu.intake.PlainText;

/** A text that says how many characters are left while it is typed, and never cuts anything off. */
@JavaScript("context://jianfu/counted-text.js")
class CountedText extends TextArea {

    private static final int SYNC_AFTER = 20_000;

    private final int limit;
    private final Span count = new Span();

    /** @param carry the name under which a page that lost its session keeps this text */
    CountedText(String label, int limit, String carry) {
        super(label);
        this.limit = limit;
        addClassName("in-text");
        count.addClassName("in-count");
        setHelperComponent(count);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(SYNC_AFTER);
        getElement().setAttribute("data-limit", String.valueOf(limit));
        getElement().setAttribute("data-left", getTranslation("intake.count.left"));
        getElement().setAttribute("data-over", getTranslation("intake.count.over"));
        getElement().setAttribute("data-flood", getTranslation("intake.count.flood"));
        getElement().setAttribute("data-carry", carry);
        addValueChangeListener(change -> recount());
        recount();
    }

    private void recount() {
        int left = limit - PlainText.length(getValue());
        count.setText(getTranslation(left < 0 ? "intake.count.over" : "intake.count.left")
                .replace("#", "%,d".formatted(Math.abs(left))));
    }

    /** Says what is wrong right here and puts the cursor there. */
    void complain(String text) {
        setErrorMessage(text);
        setInvalid(true);
        focus();
    }

    void forgive() {
        setInvalid(false);
    }
}
