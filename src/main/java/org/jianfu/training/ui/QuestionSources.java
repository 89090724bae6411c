package org.jianfu.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jianfu.training.QuizQuestion;
import org.jspecify.annotations.Nullable;

/** The clause and the lesson behind an answer; they open beside the quiz, which would be over otherwise. */
class QuestionSources extends Div {

    QuestionSources(QuizQuestion question) {
        addClassName("jq-sources");
        add("training.source.clause", question.clause());
        add("training.source.lesson", question.lesson());
    }

    private void add(String key, QuizQuestion.@Nullable Source source) {
        if (source != null) {
            boolean named = !source.title().isEmpty();
            String title = named ? source.title() : getTranslation("training.source.inLesson");
            Anchor link = link(source.address(), title);
            if (named) {
                link.getElement().setAttribute("lang", "zh-CN");
            }
            add(new Div(new Span(getTranslation(key)), link));
        }
    }

    static Anchor link(String address, String title) {
        Anchor link = new Anchor(address, title);
        link.setTarget("_blank");
        return link;
    }
}
