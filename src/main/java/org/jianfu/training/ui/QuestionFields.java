package org.jianfu.training.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.training.QuestionBank;
import org.jianfu.training.QuestionKind;
import org.jianfu.training.QuestionRow;
import org.jianfu.training.QuestionText;
import org.jianfu.ui.CharacterCount;
import org.jspecify.annotations.Nullable;

/** What a question says, typed as a row of the table is: a choice a line, and the numbers of the right ones. */
class QuestionFields extends Div {

    private final transient QuestionBank bank;
    private final Select<String> course = new Select<>();
    private final Select<QuestionKind> kind = new Select<>();
    private final TextArea wording = area("training.field.wording", QuestionText.LONG);
    private final TextArea choices = area("training.field.choices", QuestionText.LONG);
    private final TextField answer = new TextField(getTranslation("training.field.answer"));
    private final TextArea explanation = area("training.field.explanation", QuestionText.LONG);
    private final ComboBox<String> rule = new ComboBox<>(getTranslation("training.field.rule"));
    private final ComboBox<String> lesson = new ComboBox<>(getTranslation("training.field.place"));
    private String code = "";
    private String place = "";

    QuestionFields(QuestionBank bank) {
        this.bank = bank;
        addClassName("jf-fields");
        Map<String, String> titles = bank.courseTitles();
        course.setLabel(getTranslation("training.field.course"));
        course.setItems(titles.keySet());
        course.setItemLabelGenerator(one -> titles.getOrDefault(one, one));
        course.addValueChangeListener(change -> offerLessons(change.getValue()));
        kind.setLabel(getTranslation("training.field.kind"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(Texts.key(one)));
        kind.addValueChangeListener(change -> suit(change.getValue()));
        kind.setValue(QuestionKind.SINGLE);
        choices.setHelperText(getTranslation("training.field.choices.help"));
        explanation.setHelperText(getTranslation("training.field.explanation.help"));
        Stream.of(wording, choices, explanation).forEach(field -> field.setRequiredIndicatorVisible(true));
        answer.setRequiredIndicatorVisible(true);
        offerRules(null);
        rule.setClearButtonVisible(true);
        lesson.setClearButtonVisible(true);
        titles.keySet().stream().findFirst().ifPresent(course::setValue);
        add(course, kind, wording, choices, answer, explanation, rule, lesson);
    }

    private TextArea area(String key, int longest) {
        TextArea field = new TextArea(getTranslation(key));
        CharacterCount.on(field, longest);
        return field;
    }

    /** A new question of the course the list shows. */
    QuestionFields on(@Nullable String chosen) {
        if (chosen != null && bank.courseTitles().containsKey(chosen)) {
            course.setValue(chosen);
        }
        return this;
    }

    /** A question of the bank; its course is not changed any more. */
    QuestionFields show(QuestionRow row, QuestionKind itsKind) {
        code = row.code();
        course.setItems(Stream.concat(bank.courseTitles().keySet().stream(), Stream.of(row.course()))
                .distinct()
                .toList());
        course.setValue(row.course());
        course.setReadOnly(true);
        kind.setValue(itsKind);
        wording.setValue(row.wording());
        choices.setValue(row.choices().replace(" | ", "\n"));
        answer.setValue(row.answer());
        explanation.setValue(row.explanation());
        offerRules(row.rule());
        rule.setValue(row.rule().isEmpty() ? null : row.rule());
        place = row.place();
        lesson.getListDataView()
                .getItems()
                .filter(one -> one.equals(lessonOf(place)))
                .findFirst()
                .ifPresent(lesson::setValue);
        return this;
    }

    /**
     * What was typed.
     *
     * @throws Refused when no course was chosen
     */
    QuestionRow row() {
        String chosen = course.getValue();
        if (chosen == null) {
            throw new Refused("training.refused.course", "—");
        }
        return new QuestionRow(
                chosen,
                code,
                kind.getValue().name(),
                wording.getValue(),
                choices.getValue(),
                answer.getValue(),
                explanation.getValue(),
                or(rule.getValue()),
                place());
    }

    /** The heading a question is about stays as long as its lesson does. */
    private String place() {
        String chosen = or(lesson.getValue());
        return chosen.equals(lessonOf(place)) ? place : chosen;
    }

    private static String lessonOf(String somewhere) {
        return somewhere.split("#", 2)[0];
    }

    private void suit(@Nullable QuestionKind chosen) {
        choices.setVisible(chosen != QuestionKind.SHORT_TEXT);
        String key = chosen == QuestionKind.SHORT_TEXT
                ? "training.field.answer.written"
                : chosen == QuestionKind.ORDERING ? "training.field.answer.order" : "training.field.answer.chosen";
        answer.setHelperText(getTranslation(key));
    }

    private void offerRules(@Nullable String known) {
        Map<String, String> labels = bank.ruleLabels();
        List<String> codes = new ArrayList<>(labels.keySet());
        if (known != null && !known.isEmpty() && !codes.contains(known)) {
            codes.add(known);
        }
        rule.setItems(codes);
        rule.setItemLabelGenerator(one -> labels.getOrDefault(one, one));
    }

    private void offerLessons(@Nullable String chosen) {
        Map<String, String> titles =
                chosen == null || !bank.courseTitles().containsKey(chosen) ? Map.of() : bank.lessonTitles(chosen);
        lesson.setItems(List.copyOf(titles.keySet()));
        lesson.setItemLabelGenerator(one -> titles.getOrDefault(one, one));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
