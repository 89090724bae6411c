package org.jianfu.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jianfu.learning.CourseCover;
import org.jianfu.learning.LearningLinks;

/** A course on the shelf: its drawn cover, and what it is about. */
class CourseCard extends Anchor {

    CourseCard(CourseCover course) {
        super(LearningLinks.toCourse(course.code()));
        Locale locale = getLocale();
        addClassName("jl-card");
        Div title = new Div(course.introduction().title(locale));
        title.addClassName("jl-card-title");
        Span count = new Span(getTranslation("learning.lessons", course.lessons()));
        count.addClassName("jl-quiet");
        Div words = new Div(title, new Span(course.introduction().summary(locale)), count);
        words.addClassName("jl-card-text");
        add(drawing(course), words);
    }

    /** The cover is a picture made of its word; whoever cannot see it has the title. */
    static Div drawing(CourseCover course) {
        Div cover = new Div(new Span(course.word()));
        cover.addClassNames("jl-cover", "jl-cover-" + ReaderModel.drawing(course));
        cover.getElement().setAttribute("aria-hidden", "true");
        return cover;
    }
}
