package org.jianfu.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianfu.learning.CoursePage;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.LessonHead;
import org.jianfu.learning.Reading;

/** The lessons of a course by chapter, with the marks that only their reader sees. */
class LessonList extends Div {

    private final CoursePage page;
    private final Map<String, Reading> marks;

    LessonList(CoursePage page, Map<String, Reading> marks) {
        this.page = page;
        this.marks = marks;
        page.chapters().forEach(this::addChapter);
    }

    private void addChapter(String chapter, List<LessonHead> lessons) {
        if (!chapter.isEmpty()) {
            H3 heading = new H3(chapter);
            heading.addClassName("jl-chapter");
            add(heading);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("jl-lessons");
        lessons.forEach(lesson -> list.add(item(lesson)));
        add(list);
    }

    private ListItem item(LessonHead lesson) {
        Locale locale = getLocale();
        Span ordinal = new Span(String.valueOf(page.lessons().indexOf(lesson) + 1));
        ordinal.addClassName("jl-ordinal");
        Div title = new Div(lesson.title(locale));
        title.addClassName("jl-lesson-title");
        Span summary = new Span(lesson.summary(locale));
        summary.addClassName("jl-quiet");
        Anchor link = new Anchor(LearningLinks.toLesson(lesson.course(), lesson.lesson()));
        link.add(ordinal, new Div(title, summary));
        ListItem item = new ListItem(link);
        Reading mark = marks.get(lesson.lesson());
        if (mark != null) {
            Span read = new Span(getTranslation(ReaderModel.markKey(mark)));
            read.addClassName("jl-mark");
            item.add(read);
            item.addClassName(ReaderModel.markClass(mark));
        }
        return item;
    }
}
