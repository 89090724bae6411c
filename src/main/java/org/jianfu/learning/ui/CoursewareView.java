package org.jianfu.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role.Name;
import org.jianfu.learning.Courseware;
import org.jianfu.learning.LessonRow;
import org.jianfu.learning.LessonState;
import org.jianfu.learning.LessonText;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Page;
import org.jianfu.ui.RowTable;
import org.jianfu.ui.Section;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.StateBadge.Tone;

/** The editors' desk: every lesson with what readers see and what is being worked on. */
@Route(CoursewareNavigation.DESK)
@Menu(title = "learning.courseware", order = 320, icon = "vaadin:edit")
@RolesAllowed({Name.EDITOR, Name.SUPERVISOR})
class CoursewareView extends Page {

    private final transient Courseware courseware;

    CoursewareView(Courseware courseware) {
        super("learning.courseware");
        this.courseware = courseware;
        lead(getTranslation("learning.courseware.lead"));
        actions(new Button(getTranslation("learning.add"), click -> add()));
        List<LessonRow> rows = courseware.rows();
        rows.stream()
                .map(LessonRow::course)
                .distinct()
                .forEach(course -> add(new Section(
                        rows.stream()
                                .filter(row -> row.course().equals(course))
                                .findFirst()
                                .map(LessonRow::title)
                                .orElse(course),
                        table(rows.stream()
                                .filter(row -> row.course().equals(course))
                                .toList()))));
    }

    private RowTable table(List<LessonRow> rows) {
        RowTable table = new RowTable(
                getTranslation("learning.courseware"),
                List.of(
                        getTranslation("learning.field.title"),
                        getTranslation("learning.field.version"),
                        getTranslation("learning.field.state"),
                        getTranslation("learning.field.since")));
        rows.forEach(row -> table.row(
                new Anchor(CoursewareNavigation.to(row.id()), title(row)),
                new Span(getTranslation("learning.version", row.number())),
                badge(row.state()),
                new Span(row.decidedOn() == null ? "—" : Dates.inTable(row.decidedOn()))));
        return table;
    }

    private String title(LessonRow row) {
        return row.isIntroduction() ? getTranslation("learning.introduction") : row.position() + "  " + row.title();
    }

    static StateBadge badge(LessonState state) {
        return new StateBadge(
                state,
                switch (state) {
                    case DRAFT -> Tone.ACTIVE;
                    case REVIEW -> Tone.ATTENTION;
                    case PUBLISHED -> Tone.GOOD;
                    case SUPERSEDED, DISCARDED -> Tone.QUIET;
                    case WITHDRAWN -> Tone.BAD;
                });
    }

    private void add() {
        Select<String> course = new Select<>();
        course.setLabel(getTranslation("learning.field.course"));
        course.setItems(courseware.courseCodes());
        courseware.courseCodes().stream().findFirst().ifPresent(course::setValue);
        TextField title = new TextField(getTranslation("learning.field.title"));
        title.setMaxLength(LessonText.SHORT);
        TextField code = new TextField(getTranslation("learning.field.code"));
        code.setHelperText(getTranslation("learning.field.code.help"));
        new FormDialog(getTranslation("learning.add"), getTranslation("learning.add"), course, title, code)
                .onAct(() -> {
                    if (course.getValue() == null) {
                        throw new Refused("learning.refused.incomplete");
                    }
                    var text = new LessonText(
                            title.getValue(), null, null, null, null, null, null, getTranslation("learning.template"));
                    var draft = courseware.add(course.getValue(), code.getValue(), text);
                    getUI().ifPresent(ui -> ui.navigate(CoursewareNavigation.to(draft)));
                })
                .open();
    }
}
