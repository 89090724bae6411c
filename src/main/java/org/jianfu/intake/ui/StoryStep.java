package org.jianfu.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.category.BurdenCategory;
import org.jianfu.kernel.Refused;

/** What happened, and what kind of burden it is: the only two answers the form needs. */
class StoryStep extends FormStep {

    private final CountedText story = new CountedText(getTranslation("intake.story"), ReportForm.STORY_LIMIT, "story");
    private final RadioButtonGroup<BurdenCategory> category = new RadioButtonGroup<>(getTranslation("intake.category"));
    private final Div meaning = new Div();

    StoryStep(ReportDraft draft, List<BurdenCategory> offered, Runnable changed) {
        super(draft, changed);
        story.setPlaceholder(getTranslation("intake.story.placeholder"));
        story.setRequiredIndicatorVisible(true);
        story.setValue(draft.story);
        category.setItems(offered);
        category.setItemLabelGenerator(item -> item.in(getLocale()).name());
        category.setRequiredIndicatorVisible(true);
        category.addClassNames("in-chips", "in-category");
        category.addValueChangeListener(change -> {
            category.setInvalid(false);
            explain(change.getValue());
        });
        meaning.addClassName("in-meaning");
        meaning.getElement().setAttribute("aria-live", "polite");
        meaning.setVisible(false);
        offered.stream()
                .filter(item -> item.id().equals(draft.category))
                .findFirst()
                .ifPresent(category::setValue);
        category.addValueChangeListener(change -> keep());
        add(hint("intake.story.hint"), story, group(category, meaning));
    }

    private void explain(BurdenCategory chosen) {
        Locale locale = getLocale();
        meaning.removeAll();
        meaning.setVisible(chosen != null);
        if (chosen != null) {
            Span example = new Span(
                    getTranslation("intake.category.example", chosen.in(locale).example()));
            meaning.add(new Paragraph(chosen.in(locale).explanation()), example);
        }
    }

    @Override
    void collect() {
        draft.story = story.getValue();
        draft.category = category.getOptionalValue().map(BurdenCategory::id).orElse(null);
    }

    @Override
    boolean check() {
        story.forgive();
        category.setInvalid(draft.category == null);
        if (draft.category == null) {
            category.setErrorMessage(getTranslation("intake.refused.category"));
            category.scrollIntoView();
        }
        try {
            draft.form().checkStory();
        } catch (Refused refused) {
            story.complain(wording(refused));
            return false;
        }
        return draft.category != null;
    }
}
