package org.jianfu.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role.Name;
import org.jianfu.learning.Courseware;
import org.jianfu.learning.LessonDraft;
import org.jianfu.learning.LessonRenderer;
import org.jianfu.learning.LessonStep;
import org.jianfu.learning.LessonVersionId;
import org.jianfu.learning.RenderedLesson;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.ui.Dates;
import org.jianfu.ui.Failures;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Page;
import org.jianfu.ui.ProblemText;
import org.jianfu.ui.ReasonField;
import org.jspecify.annotations.Nullable;

/**
 * One version of a lesson: its text at the left, what readers would see at the right, and the one next step above. What
 * is typed is kept at every pause; what cannot be kept stays in its field and says why.
 */
@Route(CoursewareNavigation.DESK + "/:version")
@StyleSheet("jianfu/learn.css")
@RolesAllowed({Name.EDITOR, Name.SUPERVISOR})
class LessonEditorView extends Page implements BeforeEnterObserver {

    private final transient Courseware courseware;
    private final transient LessonRenderer renderer;
    private final transient People people;
    private final LessonFields fields = new LessonFields(this::keep);
    private final LessonArticle preview = new LessonArticle();
    private final Div remarks = new Div();
    private final ProblemText problem = new ProblemText();
    private final Paragraph state = new Paragraph();
    private transient @Nullable LessonDraft draft;

    LessonEditorView(Courseware courseware, LessonRenderer renderer, People people) {
        super("learning.courseware");
        this.courseware = courseware;
        this.renderer = renderer;
        this.people = people;
        state.addClassName("jl-quiet");
        state.getElement().setAttribute("role", "status");
        Div seen = new Div(new H2(getTranslation("learning.preview")), remarks, preview);
        seen.addClassName("jl-preview");
        Div split = new Div(fields, seen);
        split.addClassNames("jl-editor", "jl-staff");
        add(state, problem, split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(courseware.get(id(event.getRouteParameters().get("version").orElse(""))));
    }

    private static LessonVersionId id(String text) {
        try {
            return new LessonVersionId(Long.parseLong(text));
        } catch (NumberFormatException nonsense) {
            throw new NotVisible("lesson version " + text);
        }
    }

    private void show(LessonDraft shown) {
        fields.show(shown, shown.may(LessonStep.WRITE));
        stand(shown);
        actions(buttons(shown).toArray(Button[]::new));
        preview();
    }

    /**
     * Everything but the fields, which keep what is being typed, and the buttons: whoever types and clicks at once means
     * the button that was there.
     */
    private void stand(LessonDraft shown) {
        draft = shown;
        heading(shown.text().title());
        problem.clear();
        state.removeAll();
        state.add(CoursewareView.badge(shown.state()), new Span(" " + standing(shown)));
    }

    private String standing(LessonDraft shown) {
        List<String> parts = new ArrayList<>();
        parts.add(getTranslation("learning.version", shown.number()));
        if (shown.published() > 0 && shown.published() != shown.number()) {
            parts.add(getTranslation("learning.readersSee", shown.published()));
        }
        if (shown.decidedBy() != null && shown.decidedOn() != null) {
            parts.add(people.nameOf(shown.decidedBy()) + " " + Dates.inTable(shown.decidedOn()));
        }
        if (shown.reason() != null) {
            parts.add(getTranslation("learning.reason.said", shown.reason()));
        }
        if (shown.may(LessonStep.SEND_BACK) && !shown.may(LessonStep.PUBLISH)) {
            parts.add(getTranslation("learning.refused.ownText"));
        }
        return String.join(" · ", parts);
    }

    private List<Button> buttons(LessonDraft shown) {
        List<Button> buttons = new ArrayList<>();
        offer(buttons, shown, LessonStep.DISCARD, "learning.discard", this::discard);
        offer(buttons, shown, LessonStep.SEND_BACK, "learning.sendBack", this::sendBack);
        offer(buttons, shown, LessonStep.WITHDRAW, "learning.withdraw", this::withdraw);
        offer(buttons, shown, LessonStep.REVISE, "learning.revise", this::revise);
        offer(buttons, shown, LessonStep.SUBMIT, "learning.submit", this::submit);
        offer(buttons, shown, LessonStep.PUBLISH, "learning.publish", this::publish);
        if (shown.may(LessonStep.SUBMIT) || shown.may(LessonStep.PUBLISH)) {
            buttons.getLast().addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return buttons;
    }

    private void offer(
            List<Button> buttons, LessonDraft shown, LessonStep step, String key, Consumer<LessonDraft> act) {
        if (shown.may(step)) {
            Button button = new Button();
            button.setText(button.getTranslation(key));
            button.addClickListener(click -> act.accept(Objects.requireNonNull(draft)));
            buttons.add(button);
        }
    }

    private void preview() {
        RenderedLesson text = renderer.render(fields.text().body(), getLocale(), PolicyLinks.STAFF_POLICIES);
        preview.show(text);
        remarks.removeAll();
        text.remarks()
                .forEach(remark -> remarks.add(
                        hint(getTranslation(remark.key(), remark.args().toArray()))));
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("jf-hint");
        return hint;
    }

    /** Whoever pauses sees what readers would see, and may go away without losing anything. */
    private void keep() {
        preview();
        LessonDraft shown = draft;
        if (shown != null && shown.may(LessonStep.WRITE)) {
            attempt(() -> stand(courseware.write(shown.id(), shown.seen(), fields.text())));
        }
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            say(failure);
        }
    }

    private void say(RuntimeException failure) {
        problem.clear();
        LessonDraft shown = draft;
        if (Failures.isConflict(failure) && shown != null) {
            Anchor theirs = new Anchor(CoursewareNavigation.to(shown.id()), getTranslation("learning.theirs"));
            theirs.setTarget("_blank");
            problem.say(new Span(getTranslation("learning.conflict") + " "), theirs);
        } else {
            problem.say(failure);
        }
    }

    private void submit(LessonDraft shown) {
        attempt(() -> {
            LessonDraft kept = courseware.write(shown.id(), shown.seen(), fields.text());
            show(courseware.submit(kept.id(), kept.seen()));
        });
    }

    /** What is about to be shown to everybody is named, with what would be left out of it. */
    private void publish(LessonDraft shown) {
        Div said = new Div(new Paragraph(
                getTranslation("learning.publish.text", shown.text().title(), shown.number())));
        renderer.render(shown.text().body(), getLocale(), PolicyLinks.STAFF_POLICIES)
                .remarks()
                .forEach(remark ->
                        said.add(hint(getTranslation(remark.key(), remark.args().toArray()))));
        Checkbox material = new Checkbox(getTranslation("learning.publish.material"));
        material.setHelperText(getTranslation("learning.publish.material.help"));
        material.setVisible(shown.published() > 0 && !shown.isIntroduction());
        new FormDialog(getTranslation("learning.publish.title"), getTranslation("learning.publish"), said, material)
                .onAct(() -> show(courseware.publish(shown.id(), shown.seen(), material.getValue())))
                .open();
    }

    private void sendBack(LessonDraft shown) {
        withReason("learning.sendBack", reason -> courseware.sendBack(shown.id(), shown.seen(), reason));
    }

    private void withdraw(LessonDraft shown) {
        withReason("learning.withdraw", reason -> courseware.withdraw(shown.id(), shown.seen(), reason));
    }

    private void withReason(String key, java.util.function.Function<String, LessonDraft> act) {
        ReasonField reason = new ReasonField(getTranslation("learning.reason"));
        new FormDialog(getTranslation(key + ".title"), getTranslation(key), reason)
                .onAct(() -> show(act.apply(reason.words())))
                .open();
    }

    private void discard(LessonDraft shown) {
        new FormDialog(
                        getTranslation("learning.discard.title"),
                        getTranslation("learning.discard"),
                        new Paragraph(getTranslation("learning.discard.text")))
                .dangerous()
                .onAct(() -> {
                    courseware.discard(shown.id(), shown.seen());
                    getUI().ifPresent(ui -> ui.navigate(CoursewareView.class));
                })
                .open();
    }

    private void revise(LessonDraft shown) {
        attempt(() -> go(() -> courseware.revise(shown.id())));
    }

    private void go(Supplier<LessonVersionId> version) {
        String address = CoursewareNavigation.to(version.get());
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}
