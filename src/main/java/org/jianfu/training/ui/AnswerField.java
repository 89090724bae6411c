package org.jianfu.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Supplier;
import org.jianfu.training.Answer;
import org.jianfu.training.QuestionText;
import org.jianfu.training.QuizQuestion;

/** Where a question is answered, in the way its kind asks for. */
class AnswerField extends Div {

    private final transient Supplier<Answer> answer;
    private final transient Runnable lock;

    private AnswerField(Component field, Supplier<Answer> answer, Runnable lock) {
        this.answer = answer;
        this.lock = lock;
        addClassName("jq-field");
        add(field);
    }

    /** @param enter what Enter does inside the field */
    static AnswerField of(QuizQuestion question, Runnable enter) {
        return switch (question.text().kind()) {
            case SINGLE, TRUE_FALSE -> one(question, enter);
            case MULTIPLE -> several(question, enter);
            case ORDERING -> order(question);
            case SHORT_TEXT -> text(enter);
        };
    }

    private static AnswerField one(QuizQuestion question, Runnable enter) {
        RadioButtonGroup<Integer> choices = new RadioButtonGroup<>();
        choices.setItems(question.shown());
        choices.setItemLabelGenerator(question::choice);
        choices.setLabel(choices.getTranslation("training.pick.one"));
        choices.addClassName("jq-choices");
        return typed(
                choices,
                enter,
                () -> Answer.of(choices.getOptionalValue().map(List::of).orElseGet(List::of)));
    }

    private static AnswerField several(QuizQuestion question, Runnable enter) {
        CheckboxGroup<Integer> choices = new CheckboxGroup<>();
        choices.setItems(question.shown());
        choices.setItemLabelGenerator(question::choice);
        choices.setLabel(choices.getTranslation("training.pick.several"));
        choices.addClassName("jq-choices");
        return typed(choices, enter, () -> Answer.of(List.copyOf(choices.getValue())));
    }

    private static AnswerField order(QuizQuestion question) {
        OrderList list = new OrderList(question.shown(), question::choice);
        return new AnswerField(list, () -> Answer.of(list.order()), list::lock);
    }

    private static AnswerField text(Runnable enter) {
        TextField field = new TextField();
        field.setMaxLength(QuestionText.SHORT);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setAutocorrect(false);
        field.getElement().setAttribute("autocomplete", "off");
        field.setLabel(field.getTranslation("training.pick.text"));
        return typed(field, enter, () -> Answer.of(field.getValue()));
    }

    private static <C extends Component & HasValueAndElement<?, ?>> AnswerField typed(
            C field, Runnable enter, Supplier<Answer> answer) {
        AnswerField box = new AnswerField(field, answer, () -> field.setReadOnly(true));
        Shortcuts.addShortcutListener(box, enter::run, Key.ENTER).listenOn(box).resetFocusOnActiveElement();
        return box;
    }

    Answer answer() {
        return answer.get();
    }

    /** What was answered stays to be seen, and stays as it was. */
    void lock() {
        lock.run();
    }
}
