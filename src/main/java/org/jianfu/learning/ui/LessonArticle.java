package org.jianfu.learning.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.jianfu.learning.RenderedLesson;

/** A lesson's text inside a view: the same HTML the plain pages show, which came through the sanitiser. */
class LessonArticle extends Div {

    LessonArticle() {
        addClassName("jl-article");
        getElement().setAttribute("lang", "zh-CN");
    }

    LessonArticle(RenderedLesson text) {
        this();
        show(text);
    }

    final void show(RenderedLesson text) {
        removeAll();
        add(new Html("<div>" + text.html() + "</div>"));
    }
}
