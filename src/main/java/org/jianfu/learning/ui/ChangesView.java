package org.jianfu.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jianfu.kernel.NotVisible;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.LessonChanges;
import org.jianfu.learning.LessonHead;
import org.jianfu.learning.LessonWithdrawn;
import org.jianfu.learning.ReadingMarks;
import org.jianfu.policies.PolicyComparison;
import org.jianfu.ui.Page;
import org.jspecify.annotations.Nullable;

/** What changed in a lesson since somebody read it, and nothing else; it is called read right here. */
@Route(LearningLinks.STAFF_SHELF + "/:course/:lesson/changes")
@StyleSheet("jianfu/learn.css")
@StyleSheet("jianfu/changes.css")
@PermitAll
class ChangesView extends Page implements BeforeEnterObserver {

    private final transient LessonChanges changes;
    private final transient ReadingMarks marks;
    private final Div content = new Div();

    ChangesView(LessonChanges changes, ReadingMarks marks) {
        super("learning.changes");
        this.changes = changes;
        this.marks = marks;
        content.addClassNames("jl-staff", "jl-changes");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String course = event.getRouteParameters().get("course").orElseThrow();
        String lesson = event.getRouteParameters().get("lesson").orElseThrow();
        int since = number(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("since")
                .orElse(""));
        show(course, lesson, since);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException nonsense) {
            throw new NotVisible("lesson version " + text);
        }
    }

    private void show(String course, String lesson, int since) {
        content.removeAll();
        try {
            show(changes.since(course, lesson, since), () -> show(course, lesson, since));
        } catch (LessonWithdrawn withdrawn) {
            heading(getTranslation("learning.withdrawn"));
            content.add(new WithdrawnNotice(LearningLinks.toCourse(withdrawn.course()), "learning.toCourse"));
        }
    }

    private void show(LessonChanges.Compared compared, Runnable again) {
        LessonHead head = compared.page().lesson();
        heading(getTranslation("learning.changes.of", head.title(getLocale())));
        Paragraph between = new Paragraph(getTranslation(
                "learning.changes.between",
                compared.since(),
                head.number(),
                compared.rows().size()));
        between.addClassName("jl-lead");
        content.add(between);
        compared.rows().forEach(row -> content.add(part(row)));
        Anchor whole = new Anchor(
                LearningLinks.toLesson(head.course(), head.lesson()), getTranslation("learning.changes.whole"));
        content.add(new LessonEnd(compared.page(), marks, again), new Paragraph(whole));
    }

    private Section part(PolicyComparison.Row row) {
        Paragraph change = new Paragraph(getTranslation("policies.Change." + row.change()));
        change.addClassName("jl-quiet");
        Section part = new Section(change);
        part.addClassName("jl-change");
        String title = title(row);
        part.getElement().setAttribute("aria-label", title);
        if (!title.isBlank()) {
            H2 heading = new H2(title);
            heading.getElement().setAttribute("lang", "zh-CN");
            part.addComponentAsFirst(heading);
        }
        side(part, row.before(), "learning.changes.before", "del");
        side(part, row.after(), "learning.changes.after", "ins");
        return part;
    }

    private String title(PolicyComparison.Row row) {
        PolicyComparison.Side side = row.after() == null ? row.before() : row.after();
        String title = side == null
                ? ""
                : String.join(
                        "",
                        side.title().stream().map(PolicyComparison.Piece::words).toList());
        return title.isBlank() ? getTranslation("learning.changes.elsewhere") : title;
    }

    private void side(Section part, PolicyComparison.@Nullable Side side, String key, String mark) {
        if (side != null) {
            Paragraph label = new Paragraph(getTranslation(key));
            label.addClassName("jl-quiet");
            part.add(label, marked(side.body(), mark));
        }
    }

    private static Component marked(List<PolicyComparison.Piece> pieces, String mark) {
        Paragraph text = new Paragraph();
        text.addClassName("jl-changed");
        text.getElement().setAttribute("lang", "zh-CN");
        pieces.forEach(piece -> text.getElement().appendChild(element(piece, mark)));
        return text;
    }

    private static Element element(PolicyComparison.Piece piece, String mark) {
        if (!piece.changed() || piece.words().isBlank()) {
            return Element.createText(piece.words());
        }
        Element marked = new Element(mark);
        marked.setText(piece.words());
        return marked;
    }
}
