package org.jianfu.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jianfu.learning.LessonPage;
import org.jianfu.learning.LessonWithdrawn;
import org.jianfu.learning.Reading;
import org.jianfu.learning.ReadingDuty;
import org.jianfu.learning.ReadingMarks;
import org.jianfu.ui.Dates;

/** Where a reader says that a lesson was read: one button for the reader's own mark and for whoever asked to read it. */
class LessonEnd extends Div {

    private final transient LessonPage page;
    private final transient ReadingMarks marks;
    private final transient Runnable afterwards;

    /** @param afterwards shows the page anew */
    LessonEnd(LessonPage page, ReadingMarks marks, Runnable afterwards) {
        this.page = page;
        this.marks = marks;
        this.afterwards = afterwards;
        addClassName("jl-end");
        String course = page.cover().code();
        String lesson = page.lesson().lesson();
        Optional<ReadingDuty.Owed> owed = marks.owed(course, lesson);
        boolean finished = owed.isEmpty() && marks.mine(course).get(lesson) == Reading.FINISHED;
        Button mark = new Button(getTranslation(action(owed, finished)), click -> mark(!finished));
        if (!finished) {
            mark.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        Span note = new Span(owed.map(this::asked).orElseGet(() -> getTranslation("learning.mark.yours")));
        note.addClassName("jl-quiet");
        add(mark, note);
    }

    private static String action(Optional<ReadingDuty.Owed> owed, boolean finished) {
        return owed.map(asked -> asked.isChange() ? "learning.mark.changes" : "learning.mark.finish")
                .orElse(finished ? "learning.mark.undo" : "learning.mark.finish");
    }

    private String asked(ReadingDuty.Owed owed) {
        return owed.due() == null
                ? getTranslation("learning.mark.asked", page.lesson().number())
                : getTranslation(
                        "learning.mark.askedUntil",
                        Dates.inText(owed.due()),
                        page.lesson().number());
    }

    /** A lesson withdrawn meanwhile is said by the page itself. */
    private void mark(boolean finished) {
        try {
            marks.finish(
                    page.cover().code(), page.lesson().lesson(), page.lesson().number(), finished);
        } catch (LessonWithdrawn withdrawn) {
            // shown anew below
        }
        afterwards.run();
    }
}
