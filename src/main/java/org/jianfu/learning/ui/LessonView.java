package org.jianfu.learning.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.LessonHead;
import org.jianfu.learning.LessonPage;
import org.jianfu.learning.LessonRenderer;
import org.jianfu.learning.LessonWithdrawn;
import org.jianfu.learning.ReadingDuty;
import org.jianfu.learning.ReadingMarks;
import org.jianfu.learning.RenderedLesson;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.ui.Page;
import org.jspecify.annotations.Nullable;

/** One lesson inside the staff portal's frame, with its contents beside it and the reader's own mark at its end. */
@Route(LearningLinks.STAFF_SHELF + "/:course/:lesson")
@StyleSheet("jianfu/learn.css")
@PermitAll
class LessonView extends Page implements BeforeEnterObserver {

    private final transient Courses courses;
    private final transient LessonRenderer renderer;
    private final transient ReadingMarks marks;
    private final transient SectionWays ways;
    private final Div reader = new Div();
    private String title = getTranslation("learning.library");

    /** A link to a part of the page asks for the page again; drawn anew it would lose a click on the way. */
    private String shown = "";

    LessonView(Courses courses, LessonRenderer renderer, ReadingMarks marks, SectionWays ways) {
        super("learning.library");
        this.courses = courses;
        this.renderer = renderer;
        this.marks = marks;
        this.ways = ways;
        reader.addClassNames("jl-reader", "jl-staff");
        add(reader);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        String course = address.get("course").orElseThrow();
        String lesson = address.get("lesson").orElseThrow();
        if (!LearningLinks.toLesson(course, lesson).equals(shown)) {
            shown = LearningLinks.toLesson(course, lesson);
            show(course, lesson);
        }
    }

    private void show(String course, String lesson) {
        reader.removeAll();
        try {
            LessonPage page = courses.lesson(course, lesson);
            marks.open(course, lesson);
            show(page);
        } catch (LessonWithdrawn withdrawn) {
            heading(getTranslation("learning.withdrawn"));
            reader.add(new WithdrawnNotice(LearningLinks.toCourse(withdrawn.course()), "learning.toCourse"));
        }
    }

    private void show(LessonPage page) {
        title = page.lesson().title(getLocale());
        heading(title);
        RenderedLesson text = renderer.render(page.body(), getLocale(), PolicyLinks.STAFF_POLICIES);
        Paragraph summary = new Paragraph(page.lesson().summary(getLocale()));
        summary.addClassName("jl-lead");
        reader.add(
                contents(page, text),
                new Div(
                        where(page),
                        summary,
                        changed(page),
                        new LessonArticle(ways.with(text, page.lesson(), this::getTranslation)),
                        end(page),
                        neighbours(page),
                        edition(page)));
    }

    /** Whoever had read an earlier version is led to what changed, and need not search for it. */
    private Div changed(LessonPage page) {
        String course = page.cover().code();
        String lesson = page.lesson().lesson();
        Div changed = new Div();
        marks.owed(course, lesson).filter(ReadingDuty.Owed::isChange).ifPresent(owed -> {
            changed.addClassName("jl-note");
            Anchor link = new Anchor(
                    LearningLinks.toChanges(course, lesson, owed.readBefore()),
                    getTranslation("learning.changes.see", owed.readBefore()));
            changed.add(new Span(getTranslation("learning.changes.asked")), link);
        });
        return changed;
    }

    private Nav contents(LessonPage page, RenderedLesson text) {
        OrderedList parts = new OrderedList();
        String here = LearningLinks.toLesson(page.cover().code(), page.lesson().lesson());
        text.parts().forEach(part -> {
            Anchor link = new Anchor(here + "#" + part.anchor(), part.title());
            link.setRouterIgnore(true);
            parts.add(new ListItem(link));
        });
        Nav contents = new Nav(parts);
        contents.addClassName("jl-toc");
        contents.getElement().setAttribute("aria-label", getTranslation("learning.parts"));
        return contents;
    }

    private Paragraph where(LessonPage page) {
        Paragraph where = new Paragraph(
                new Anchor(
                        LearningLinks.toCourse(page.cover().code()),
                        page.cover().introduction().title(getLocale())),
                new Span(getTranslation(
                        "learning.ordinal", page.ordinal(), page.lessons().size())));
        where.addClassName("jl-where");
        return where;
    }

    private LessonEnd end(LessonPage page) {
        return new LessonEnd(
                page, marks, () -> show(page.cover().code(), page.lesson().lesson()));
    }

    private Nav neighbours(LessonPage page) {
        Nav neighbours = new Nav();
        neighbours.addClassName("jl-neighbours");
        neighbours.getElement().setAttribute("aria-label", getTranslation("learning.neighbours"));
        addNeighbour(neighbours, page.previous(), "prev", "learning.previous");
        addNeighbour(neighbours, page.next(), "next", "learning.next");
        return neighbours;
    }

    private void addNeighbour(Nav neighbours, @Nullable LessonHead lesson, String relation, String key) {
        if (lesson != null) {
            Anchor link = new Anchor(LearningLinks.toLesson(lesson.course(), lesson.lesson()));
            link.getElement().setAttribute("rel", relation);
            link.add(new Span(getTranslation(key)));
            link.add(lesson.title(getLocale()));
            neighbours.add(link);
        }
    }

    private Paragraph edition(LessonPage page) {
        Paragraph edition = new Paragraph(getTranslation("ui.product") + " · "
                + page.cover().introduction().title(getLocale()) + " · "
                + getTranslation(
                        "learning.edition",
                        page.lesson().number(),
                        String.valueOf(page.lesson().since())));
        edition.addClassNames("jl-quiet", "jl-edition");
        return edition;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", title);
    }
}
