package org.jianfu.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.training.AssignmentId;
import org.jianfu.training.AssignmentPage;
import org.jianfu.training.Assignments;
import org.jianfu.training.LearningCounts;
import org.jianfu.training.TrainingLinks;
import org.jianfu.training.UnitProgress;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FactList;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Page;
import org.jianfu.ui.RowTable;
import org.jianfu.ui.Section;

/** One assignment, unit by unit, as it goes on. */
@Route(TrainingLinks.ASSIGNMENTS + "/:assignment")
@RolesAllowed({Role.Name.EDITOR, Role.Name.SUPERVISOR, Role.Name.UNIT_LIAISON, Role.Name.UNIT_HEAD})
class AssignmentView extends Page implements BeforeEnterObserver {

    private final transient Assignments assignments;
    private final transient AudienceWording audiences = new AudienceWording(this::getTranslation);
    private final Div content = new Div();
    private transient AssignmentId shown = new AssignmentId(0);

    AssignmentView(Assignments assignments, LiveUpdates live) {
        super("training.assignment");
        this.assignments = assignments;
        add(content);
        onNews(told -> live.subscribe(Assignments.PROGRESS, told)::remove, this::showNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("assignment").orElse("");
        try {
            shown = new AssignmentId(Long.parseLong(wanted));
        } catch (NumberFormatException nonsense) {
            throw new NotVisible("assignment " + wanted);
        }
        AssignmentPage page = assignments.page(shown);
        if (page.mayWithdraw()) {
            actions(new Button(getTranslation("training.withdraw"), click -> withdraw()));
        }
        show(page);
    }

    /** What is taken back while one looks at it goes from the page, and the page says so. */
    private void showNews() {
        try {
            show(assignments.page(shown));
        } catch (NotVisible withdrawn) {
            actions();
            content.removeAll();
            content.add(new Paragraph(getTranslation("training.withdrawn.now")));
        }
    }

    private void show(AssignmentPage page) {
        heading(page.row().lesson() == null ? page.row().course() : page.row().lesson());
        content.removeAll();
        content.add(
                facts(page),
                new Section(
                        getTranslation("training.progress"),
                        page.units().isEmpty()
                                ? new Paragraph(getTranslation("training.progress.none"))
                                : table(page)));
        if (page.units().stream().anyMatch(unit -> !unit.open().isEmpty())) {
            Paragraph note = new Paragraph(getTranslation("training.progress.names"));
            note.addClassName("jf-quiet");
            content.add(note);
        }
    }

    private FactList facts(AssignmentPage page) {
        return new FactList()
                .fact(getTranslation("training.field.course"), page.row().course())
                .fact(getTranslation("training.field.lesson"), page.row().lesson())
                .fact(getTranslation("training.field.audience"), audiences.of(page.row()))
                .fact(
                        getTranslation("training.field.due"),
                        Dates.inText(page.row().due()))
                .fact(
                        getTranslation("training.field.asked"),
                        getTranslation(page.row().quiz() ? "training.withQuiz" : "training.readOnly"))
                .fact(getTranslation("training.field.by"), page.assignedBy() + "，" + Dates.inText(page.assignedOn()));
    }

    private RowTable table(AssignmentPage page) {
        boolean names = page.units().stream().anyMatch(unit -> !unit.open().isEmpty());
        List<String> heads = List.of(
                getTranslation("training.field.unit"),
                getTranslation("training.ecology.kind.assigned"),
                getTranslation("training.ecology.kind.read"),
                getTranslation("training.ecology.kind.passed"));
        RowTable table = new RowTable(
                getTranslation("training.progress"),
                names
                        ? Stream.concat(heads.stream(), Stream.of(getTranslation("training.field.open")))
                                .toList()
                        : heads);
        page.units().forEach(unit -> row(table, unit, page.row().quiz(), names));
        if (page.units().size() > 1) {
            row(
                    table,
                    new UnitProgress(
                            page.units().getFirst().unit(),
                            getTranslation("training.progress.all"),
                            page.row().counts(),
                            List.of()),
                    page.row().quiz(),
                    names);
        }
        return table;
    }

    private static void row(RowTable table, UnitProgress unit, boolean quiz, boolean names) {
        LearningCounts counts = unit.counts();
        Span name = new Span(unit.name());
        Span assigned = new Span(String.valueOf(counts.assigned()));
        Span read = new Span(String.valueOf(counts.read()));
        Span passed = new Span(quiz ? String.valueOf(counts.passed()) : "—");
        if (names) {
            table.row(name, assigned, read, passed, new Span(String.join("、", unit.open())));
        } else {
            table.row(name, assigned, read, passed);
        }
    }

    private void withdraw() {
        new FormDialog(
                        getTranslation("training.withdraw.title"),
                        getTranslation("training.withdraw"),
                        new Paragraph(getTranslation("training.withdraw.text")))
                .dangerous()
                .onAct(() -> {
                    assignments.withdraw(shown);
                    getUI().ifPresent(ui -> ui.navigate(AssignmentsView.class));
                })
                .open();
    }
}
