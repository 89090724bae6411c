package org.jianfu.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Evidence;
import org.jianfu.intake.Occurrence;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Dates;

/** Everything that will be sent, each answer with a way back to it. */
class CheckStep extends FormStep {

    /** Stays empty with people; programs that fill in everything give themselves away. */
    private final TextField trap = new TextField(getTranslation("intake.trap"));

    CheckStep(ReportDraft draft, Categories categories, IntConsumer change) {
        super(draft);
        Div answers = new Div(
                answer("intake.check.story", draft.story, 1, change),
                answer("intake.check.category", category(categories), 1, change),
                answer("intake.check.unit", unit(), 2, change),
                answer("intake.check.when", when(), 2, change),
                answer("intake.check.files", files(), 3, change),
                answer("intake.check.contact", contact(), 3, change));
        answers.addClassName("in-answers");
        trap.addClassName("in-trap");
        trap.setTabIndex(-1);
        trap.getElement().setAttribute("autocomplete", "off");
        Div hidden = new Div(trap);
        hidden.addClassName("in-trap-box");
        hidden.getElement().setAttribute("aria-hidden", "true");
        add(answers, hint("intake.check.kept"), hidden);
    }

    private Div answer(String key, String value, int step, IntConsumer change) {
        Span name = new Span(getTranslation(key));
        name.addClassName("in-answer-name");
        Div text = new Div(value);
        text.addClassName("in-answer-text");
        Button edit = new Button(getTranslation("intake.check.change"), click -> change.accept(step));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        edit.setAriaLabel(getTranslation("intake.check.change.what", getTranslation(key)));
        Div row = new Div(name, text, edit);
        row.addClassName("in-answer");
        return row;
    }

    private String category(Categories categories) {
        return draft.category == null ? none() : categories.nameOf(draft.category, getLocale());
    }

    private String unit() {
        return switch (draft.unitAnswer) {
            case LISTED -> draft.unit == null ? unsure() : draft.unit.name();
            case NOT_LISTED -> draft.unitName.isBlank() ? unsure() : draft.unitName;
            case UNSURE -> unsure();
        };
    }

    private String when() {
        Occurrence occurrence = draft.form().occurrence();
        return occurrence.until() == null
                ? getTranslation(Texts.key(occurrence.kind()))
                : Dates.span(occurrence.from(), occurrence.until());
    }

    private String files() {
        return draft.open.evidence().isEmpty()
                ? none()
                : draft.open.evidence().stream().map(Evidence::name).collect(Collectors.joining("\n"));
    }

    private String contact() {
        return draft.contact.isBlank() ? getTranslation("intake.check.anonymous") : draft.contact;
    }

    private String none() {
        return getTranslation("intake.check.none");
    }

    private String unsure() {
        return getTranslation("intake.Kind.UNSURE");
    }

    @Override
    void collect() {}

    /** A filled trap is emptied and said, so that an honest browser's autofill costs one more tap and no report. */
    @Override
    boolean check() {
        boolean untouched = trap.isEmpty();
        trap.clear();
        return untouched;
    }
}
