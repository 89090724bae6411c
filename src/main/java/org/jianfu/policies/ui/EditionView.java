package org.jianfu.policies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.function.Function;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role.Name;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.DraftComparison;
import org.jianfu.policies.EditionDraft;
import org.jianfu.policies.EditionId;
import org.jianfu.policies.EditionStep;
import org.jianfu.policies.PolicyComparison;
import org.jianfu.policies.PolicyEditing;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.ui.Dates;
import org.jianfu.ui.Failures;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Page;
import org.jianfu.ui.ProblemText;
import org.jianfu.ui.ReasonField;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy: as it is typed at the left, beside what everybody reads now at the right, and the one next step
 * above. What is typed is kept at every pause.
 */
@Route(PolicyLinks.DESK + "/:version")
@StyleSheet("jianfu/learn.css")
@StyleSheet("jianfu/policies.css")
@RolesAllowed({Name.EDITOR, Name.SUPERVISOR})
class EditionView extends Page implements BeforeEnterObserver {

    private final transient PolicyEditing editing;
    private final transient DraftComparison changes;
    private final transient People people;
    private final EditionFields fields = new EditionFields(this::keep);
    private final Div beside = new Div();
    private final ProblemText problem = new ProblemText();
    private final Paragraph state = new Paragraph();
    private transient @Nullable EditionDraft draft;

    EditionView(PolicyEditing editing, DraftComparison changes, People people) {
        super("policies.desk");
        this.editing = editing;
        this.changes = changes;
        this.people = people;
        state.addClassName("jl-quiet");
        state.getElement().setAttribute("role", "status");
        Div seen = new Div(new H2(getTranslation("policies.preview")), beside);
        seen.addClassName("jl-preview");
        Div split = new Div(fields, seen);
        split.addClassNames("jl-editor", "jl-staff");
        add(state, problem, split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(editing.get(id(event.getRouteParameters().get("version").orElse(""))));
    }

    private static EditionId id(String text) {
        try {
            return new EditionId(Long.parseLong(text));
        } catch (NumberFormatException nonsense) {
            throw new NotVisible("policy version " + text);
        }
    }

    private void show(EditionDraft shown) {
        fields.show(shown.text(), shown.may(EditionStep.WRITE));
        stand(shown);
        actions(buttons(shown).toArray(Button[]::new));
        compare(shown);
    }

    /** Everything but the fields and the buttons: whoever types and clicks at once means the button that was there. */
    private void stand(EditionDraft shown) {
        draft = shown;
        heading(shown.text().particulars().title());
        problem.clear();
        state.removeAll();
        state.add(EditionTones.badge(shown.state()), new Span(" " + standing(shown)));
    }

    private String standing(EditionDraft shown) {
        List<String> parts = new ArrayList<>();
        parts.add(getTranslation("policies.version", shown.number()));
        if (shown.decidedBy() != null && shown.decidedOn() != null) {
            parts.add(people.nameOf(shown.decidedBy()) + " " + Dates.inTable(shown.decidedOn()));
        }
        if (shown.reason() != null) {
            parts.add(getTranslation("policies.reason.said", shown.reason()));
        }
        if (shown.may(EditionStep.SEND_BACK) && !shown.may(EditionStep.PUBLISH)) {
            parts.add(getTranslation("policies.refused.ownText"));
        }
        return String.join(" · ", parts);
    }

    private List<Button> buttons(EditionDraft shown) {
        List<Button> buttons = new ArrayList<>();
        offer(buttons, shown, EditionStep.DISCARD, "policies.discard", this::discard);
        offer(buttons, shown, EditionStep.SEND_BACK, "policies.sendBack", this::sendBack);
        offer(buttons, shown, EditionStep.WITHDRAW, "policies.withdraw", this::withdraw);
        offer(buttons, shown, EditionStep.REVISE, "policies.revise", this::revise);
        offer(buttons, shown, EditionStep.SUBMIT, "policies.submit", this::submit);
        offer(buttons, shown, EditionStep.PUBLISH, "policies.publish", this::publish);
        if (shown.may(EditionStep.SUBMIT) || shown.may(EditionStep.PUBLISH)) {
            buttons.getLast().addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return buttons;
    }

    private void offer(
            List<Button> buttons, EditionDraft shown, EditionStep step, String key, Consumer<EditionDraft> act) {
        if (shown.may(step)) {
            Button button = new Button();
            button.setText(button.getTranslation(key));
            button.addClickListener(click -> act.accept(Objects.requireNonNull(draft)));
            buttons.add(button);
        }
    }

    /** What would change for readers; what cannot be read yet says where. */
    private void compare(EditionDraft shown) {
        beside.removeAll();
        try {
            PolicyComparison comparison = changes.of(shown.id());
            beside.add(
                    comparison == null
                            ? new Paragraph(getTranslation("policies.preview.none"))
                            : new ComparisonTable(comparison));
        } catch (RuntimeException unreadable) {
            Paragraph hint = new Paragraph(Failures.wording(unreadable, this));
            hint.addClassName("jf-hint");
            beside.add(hint);
        }
    }

    private void keep() {
        EditionDraft shown = draft;
        if (shown != null && shown.may(EditionStep.WRITE)) {
            attempt(() -> {
                EditionDraft kept = editing.write(shown.id(), shown.seen(), fields.text());
                stand(kept);
                compare(kept);
            });
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
        EditionDraft shown = draft;
        if (Failures.isConflict(failure) && shown != null) {
            Anchor theirs = new Anchor(PolicyLinks.to(shown.id()), getTranslation("policies.theirs"));
            theirs.setTarget("_blank");
            problem.say(new Span(getTranslation("policies.conflict") + " "), theirs);
        } else {
            problem.say(failure);
        }
    }

    private void submit(EditionDraft shown) {
        attempt(() -> {
            EditionDraft kept = editing.write(shown.id(), shown.seen(), fields.text());
            draft = kept;
            show(editing.submit(kept.id(), kept.seen()));
        });
    }

    private void publish(EditionDraft shown) {
        new FormDialog(
                        getTranslation("policies.publish.title"),
                        getTranslation("policies.publish"),
                        new Paragraph(getTranslation(
                                "policies.publish.text",
                                shown.text().particulars().title(),
                                shown.number())))
                .onAct(() -> show(editing.publish(shown.id(), shown.seen())))
                .open();
    }

    private void sendBack(EditionDraft shown) {
        withReason("policies.sendBack", reason -> editing.sendBack(shown.id(), shown.seen(), reason));
    }

    private void withdraw(EditionDraft shown) {
        withReason("policies.withdraw", reason -> editing.withdraw(shown.id(), shown.seen(), reason));
    }

    private void withReason(String key, Function<String, EditionDraft> act) {
        ReasonField reason = new ReasonField(getTranslation("policies.reason"));
        new FormDialog(getTranslation(key + ".title"), getTranslation(key), reason)
                .onAct(() -> show(act.apply(reason.words())))
                .open();
    }

    private void discard(EditionDraft shown) {
        new FormDialog(
                        getTranslation("policies.discard.title"),
                        getTranslation("policies.discard"),
                        new Paragraph(getTranslation("policies.discard.text")))
                .dangerous()
                .onAct(() -> {
                    editing.discard(shown.id(), shown.seen());
                    go(PolicyLinks.to(ClauseRef.to(shown.policy())));
                })
                .open();
    }

    private void revise(EditionDraft shown) {
        attempt(() -> go(PolicyLinks.to(editing.revise(shown.policy()))));
    }

    private void go(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}
