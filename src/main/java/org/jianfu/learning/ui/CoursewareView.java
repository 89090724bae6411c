package org.jianfu.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role.Name;
import org.jianfu.kernel.Texts;
import org.jianfu.learning.Courseware;
import org.jianfu.learning.LessonFilter;
import org.jianfu.learning.LessonRow;
import org.jianfu.learning.LessonState;
import org.jianfu.learning.LessonText;
import org.jianfu.ui.CharacterCount;
import org.jianfu.ui.Columns;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.StateBadge.Tone;

/** The editors' desk: every lesson with what readers see and what is being worked on. */
@Route(CoursewareNavigation.DESK)
@Menu(title = "learning.courseware", order = 320, icon = "vaadin:edit")
@RolesAllowed({Name.EDITOR, Name.SUPERVISOR})
class CoursewareView extends ListPage<LessonRow, LessonFilter> {

    private final transient Courseware courseware;

    CoursewareView(Courseware courseware) {
        super("learning.courseware", LessonFilter.ALL);
        this.courseware = courseware;
        lead(getTranslation("learning.courseware.lead"));
        actions(new Button(getTranslation("learning.add"), click -> add()));
        Map<String, String> titles = courseware.courseTitles();
        filters()
                .search(getTranslation("learning.courseware.search"), LessonFilter::q, LessonFilter::withWords)
                .choice(
                        getTranslation("learning.field.course"),
                        courseware.courseCodes(),
                        code -> titles.getOrDefault(code, code),
                        LessonFilter::course,
                        LessonFilter::withCourse)
                .choice(
                        getTranslation("learning.field.state"),
                        List.of(LessonState.DRAFT, LessonState.REVIEW, LessonState.PUBLISHED, LessonState.WITHDRAWN),
                        state -> getTranslation(Texts.key(state)),
                        LessonFilter::state,
                        LessonFilter::withState);
        list(
                Listing.whole(courseware::rows, LessonRow::id),
                new Columns<LessonRow>()
                        .opens("learning.field.title", this::title, row -> CoursewareNavigation.to(row.id()))
                        .text("learning.field.course", row -> titles.getOrDefault(row.course(), row.course()))
                        .text("learning.field.version", row -> getTranslation("learning.version", row.number()))
                        .show(
                                "learning.field.state",
                                row -> badge(row.state()),
                                row -> getTranslation(Texts.key(row.state())))
                        .day("learning.field.since", LessonRow::decidedOn));
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
        CharacterCount.on(title, LessonText.SHORT);
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
