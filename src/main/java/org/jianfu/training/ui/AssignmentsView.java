package org.jianfu.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.training.AssignmentFilter;
import org.jianfu.training.AssignmentRow;
import org.jianfu.training.Assignments;
import org.jianfu.training.TrainingLinks;
import org.jianfu.ui.Columns;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;

/** Who is asked to learn what by when, with three counts each; they change while one looks. */
@Route(TrainingLinks.ASSIGNMENTS)
@Menu(title = "training.assignments", order = 315, icon = "vaadin:calendar-user")
@RolesAllowed({Role.Name.EDITOR, Role.Name.SUPERVISOR, Role.Name.UNIT_LIAISON, Role.Name.UNIT_HEAD})
class AssignmentsView extends ListPage<AssignmentRow, AssignmentFilter> {

    private final transient AudienceWording audiences = new AudienceWording(this::getTranslation);

    AssignmentsView(Assignments assignments, AssignDialog.Choices choices, LiveUpdates live, CurrentUser currentUser) {
        super("training.assignments", AssignmentFilter.ALL);
        lead(getTranslation("training.assignments.lead"));
        Staff me = currentUser.require();
        if (me.is(Role.EDITOR) || me.is(Role.SUPERVISOR)) {
            Button assign = new Button(
                    getTranslation("training.assign"),
                    click -> new AssignDialog(assignments, choices, getLocale(), this::refresh).open());
            assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(assign);
        }
        Map<String, String> titles = choices.courseTitles(getLocale());
        filters()
                .choice(
                        getTranslation("training.field.course"),
                        List.copyOf(titles.keySet()),
                        code -> titles.getOrDefault(code, code),
                        AssignmentFilter::course,
                        AssignmentFilter::withCourse);
        list(
                Listing.whole(assignments::rows, AssignmentRow::id),
                new Columns<AssignmentRow>()
                        .opens(
                                "training.field.what",
                                this::what,
                                row -> TrainingLinks.to(row.id()),
                                row -> getTranslation(row.quiz() ? "training.withQuiz" : "training.readOnly"))
                        .text("training.field.audience", audiences::of)
                        .day("training.field.due", AssignmentRow::due)
                        .show(
                                "training.ecology.kind.assigned",
                                row -> figure(row.counts().assigned()),
                                row -> row.counts().assigned())
                        .show(
                                "training.ecology.kind.read",
                                row -> figure(row.counts().read()),
                                row -> row.counts().read())
                        .show(
                                "training.ecology.kind.passed",
                                AssignmentsView::passed,
                                row -> row.counts().passed()));
        onNews(told -> live.subscribe(Assignments.PROGRESS, told)::remove, this::refresh);
    }

    private String what(AssignmentRow row) {
        return row.lesson() == null ? row.course() : row.course() + " · " + row.lesson();
    }

    private static Span passed(AssignmentRow row) {
        return row.quiz() ? figure(row.counts().passed()) : new Span("—");
    }

    private static Span figure(int count) {
        return new Span(String.valueOf(count));
    }
}
