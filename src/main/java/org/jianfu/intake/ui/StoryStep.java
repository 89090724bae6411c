package org.jianfu.intake.ui;

import java.util.List;
import org.jianfu.intake.Category;
import org.jianfu.intake.Category.Wording;
import org.jianfu.intake.ReportForm;
import org.jianfu.kernel.Refused;

/** What happened, and what kind of burden it is: the only two answers the form needs. */
class StoryStep extends FormStep {

    private final CountedText story = new CountedText(getTranslation("intake.story"), ReportForm.STORY_LIMIT, "story");
    private final Chips<Category> category;

    StoryStep(ReportDraft draft, List<Category> offered) {
        super(draft);
        story.setPlaceholder(getTranslation("intake.story.placeholder"));
        story.setRequiredIndicatorVisible(true);
        story.setValue(draft.story);
        category = new Chips<>(getTranslation("intake.category"), offered, this::explained);
        category.require();
        category.stayInBrowser("category");
        offered.stream()
                .filter(item -> item.id().equals(draft.category))
                .findFirst()
                .ifPresent(category::setValue);
        add(hint("intake.story.hint"), story, category);
    }

    private Chips.Option explained(Category item) {
        Wording words = item.in(getLocale());
        return new Chips.Option(
                item.id().toString(),
                words.name(),
                words.explanation(),
                getTranslation("intake.category.example", words.example()));
    }

    @Override
    void collect() {
        draft.story = story.getValue();
        draft.category = category.getOptionalValue().map(Category::id).orElse(null);
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
