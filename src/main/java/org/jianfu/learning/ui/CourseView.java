package org.jianfu.learning.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jianfu.learning.CoursePage;
import org.jianfu.learning.CourseWay;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.LessonRenderer;
import org.jianfu.learning.LessonWithdrawn;
import org.jianfu.learning.Reading;
import org.jianfu.learning.ReadingMarks;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.ui.Page;

/** One course: what it is, how to begin or go on, and its lessons. */
@Route(LearningLinks.STAFF_SHELF + "/:course")
@StyleSheet("jianfu/learn.css")
@PermitAll
class CourseView extends Page implements BeforeEnterObserver {

    private final transient Courses courses;
    private final transient LessonRenderer renderer;
    private final transient ReadingMarks marks;
    private final transient List<CourseWay> further;
    private final Div content = new Div();

    CourseView(Courses courses, LessonRenderer renderer, ReadingMarks marks, List<CourseWay> further) {
        super("learning.library");
        this.courses = courses;
        this.renderer = renderer;
        this.marks = marks;
        this.further = further;
        content.addClassNames("jl-course", "jl-staff");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        try {
            show(courses.course(event.getRouteParameters().get("course").orElseThrow()));
        } catch (LessonWithdrawn withdrawn) {
            heading(getTranslation("learning.withdrawn"));
            content.add(new WithdrawnNotice(LearningLinks.STAFF_SHELF, "learning.toLibrary"));
        }
    }

    private void show(CoursePage page) {
        heading(page.cover().introduction().title(getLocale()));
        Map<String, Reading> mine = marks.mine(page.cover().code());
        Paragraph summary = new Paragraph(page.cover().introduction().summary(getLocale()));
        summary.addClassName("jl-lead");
        Div head = new Div(CourseCard.drawing(page.cover()), new Div(summary, ways(page, mine)));
        head.addClassName("jl-course-head");
        content.add(
                head,
                new LessonArticle(renderer.render(page.body(), getLocale(), PolicyLinks.STAFF_POLICIES)),
                new H2(getTranslation("learning.contents")),
                new LessonList(page, mine));
    }

    private Div ways(CoursePage page, Map<String, Reading> mine) {
        Div ways = new Div();
        ways.addClassName("jl-ways");
        page.lessons().stream()
                .filter(lesson -> mine.get(lesson.lesson()) != Reading.FINISHED)
                .findFirst()
                .ifPresent(lesson -> {
                    Anchor begin = new Anchor(
                            LearningLinks.toLesson(lesson.course(), lesson.lesson()),
                            getTranslation(mine.isEmpty() ? "learning.begin" : "learning.resume"));
                    begin.addClassName("jl-primary");
                    ways.add(begin);
                });
        further.stream().flatMap(way -> way.from(page.cover().code()).stream()).forEach(way -> {
            Anchor link = new Anchor(way.address(), getTranslation(way.textKey()));
            link.addClassName("jl-secondary");
            ways.add(link);
        });
        Anchor pack = new Anchor(
                LearningLinks.SHELF + "/" + page.cover().code() + "/pack.pdf", getTranslation("learning.pack"));
        pack.setRouterIgnore(true);
        pack.getElement().setAttribute("download", true);
        pack.addClassName("jl-secondary");
        ways.add(pack);
        return ways;
    }
}
