package org.jianfu.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.intake.Category;
import org.jianfu.intake.Category.Wording;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.Texts;

/** The words for one kind of burden, in both languages. */
class CategoryFields extends Div {

    /** What fits on one line of a phone. */
    private static final int NAME = 20;

    private static final int SENTENCE = 200;

    private final Select<BurdenKind> kind = new Select<>();
    private final TextField name = field("intake.categories.name", NAME);
    private final TextField explanation = field("intake.categories.explanation", SENTENCE);
    private final TextField example = field("intake.categories.example", SENTENCE);
    private final TextField nameEn = field("intake.categories.name.en", NAME * 2);
    private final TextField explanationEn = field("intake.categories.explanation.en", SENTENCE * 2);
    private final TextField exampleEn = field("intake.categories.example.en", SENTENCE * 2);

    CategoryFields() {
        addClassName("jf-fields");
        name.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("intake.categories.kind"));
        kind.setHelperText(getTranslation("intake.categories.kind.help"));
        kind.setItems(BurdenKind.values());
        kind.setItemLabelGenerator(known -> getTranslation(Texts.key(known)));
        kind.setValue(BurdenKind.OTHER);
        add(kind, name, explanation, example, nameEn, explanationEn, exampleEn);
    }

    private TextField field(String key, int limit) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(limit);
        field.setWidthFull();
        return field;
    }

    void show(Category category) {
        Wording chinese = category.chinese();
        Wording english = category.english();
        kind.setValue(category.kind());
        name.setValue(chinese.name());
        explanation.setValue(chinese.explanation());
        example.setValue(chinese.example());
        nameEn.setValue(english.name());
        explanationEn.setValue(english.explanation());
        exampleEn.setValue(english.example());
    }

    BurdenKind kind() {
        return kind.getValue();
    }

    Wording chinese() {
        return new Wording(name.getValue(), explanation.getValue(), example.getValue());
    }

    Wording english() {
        return new Wording(nameEn.getValue(), explanationEn.getValue(), exampleEn.getValue());
    }
}
