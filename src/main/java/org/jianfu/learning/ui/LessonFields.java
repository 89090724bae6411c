package org.jianfu.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jianfu.learning.LessonDraft;
import org.jianfu.learning.LessonText;
import org.jianfu.ui.CharacterCount;
import org.jspecify.annotations.Nullable;

/** What a lesson says, as it is written; every change is told as it is made. */
class LessonFields extends Div {

    /** Milliseconds without typing after which a text is shown and kept. */
    private static final int PAUSE = 700;

    private final TextField title = text("learning.field.title", LessonText.SHORT);
    private final TextField titleEn = text("learning.field.titleEn", LessonText.SHORT);
    private final TextField chapter = text("learning.field.chapter", LessonText.SHORT);
    private final TextField cover = text("learning.field.cover", LessonText.COVER);
    private final TextField audience = text("learning.field.audience", LessonText.SHORT);
    private final TextArea summary = area("learning.field.summary", LessonText.SENTENCES);
    private final TextArea summaryEn = area("learning.field.summaryEn", LessonText.SENTENCES);
    private final TextArea body = area("learning.field.body", LessonText.LONGEST);

    /** @param changed called when the writer pauses */
    LessonFields(Runnable changed) {
        addClassName("jf-fields");
        title.setRequiredIndicatorVisible(true);
        body.setRequiredIndicatorVisible(true);
        body.setMinHeight("24rem");
        body.addClassName("jl-source");
        body.setHelperText(getTranslation("learning.field.body.help"));
        add(title, chapter, summary, cover, audience, body, titleEn, summaryEn);
        all().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        }));
    }

    private List<TextFieldBase<?, String>> all() {
        return List.of(title, titleEn, chapter, cover, audience, summary, summaryEn, body);
    }

    void show(LessonDraft draft, boolean writable) {
        LessonText text = draft.text();
        title.setValue(text.title());
        titleEn.setValue(or(text.titleEn()));
        chapter.setValue(or(text.chapter()));
        cover.setValue(or(text.cover()));
        audience.setValue(or(text.audience()));
        summary.setValue(or(text.summary()));
        summaryEn.setValue(or(text.summaryEn()));
        body.setValue(text.body());
        chapter.setVisible(!draft.isIntroduction());
        cover.setVisible(draft.isIntroduction());
        audience.setVisible(draft.isIntroduction());
        all().forEach(field -> field.setReadOnly(!writable));
    }

    LessonText text() {
        return new LessonText(
                title.getValue(),
                titleEn.getValue(),
                chapter.getValue(),
                summary.getValue(),
                summaryEn.getValue(),
                cover.getValue(),
                audience.getValue(),
                body.getValue());
    }

    private TextField text(String key, int longest) {
        TextField field = new TextField(getTranslation(key));
        CharacterCount.on(field, longest);
        return pausing(field);
    }

    private TextArea area(String key, int longest) {
        TextArea field = new TextArea(getTranslation(key));
        CharacterCount.on(field, longest);
        return pausing(field);
    }

    private static <T extends HasValueChangeMode> T pausing(T field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        return field;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
