package org.jianfu.training.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.Texts;
import org.jianfu.learning.CourseCover;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LessonHead;
import org.jianfu.training.Assignments;
import org.jianfu.training.Audience;
import org.jianfu.training.AudienceKind;
import org.jianfu.training.NewAssignment;
import org.jianfu.training.Quizzes;
import org.jianfu.ui.DayField;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.WrongField;
import org.jianfu.units.Units;
import org.jianfu.units.ui.UnitField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks people to learn something: what, whom and by when. How many people it asks is said before it is done. */
class AssignDialog {

    private final Assignments assignments;
    private final Choices choices;
    private final Runnable afterwards;
    private final Select<String> course = new Select<>();
    private final ComboBox<LessonHead> lesson = new ComboBox<>(text("training.field.lesson"));
    private final RadioButtonGroup<AudienceKind> kind = new RadioButtonGroup<>(text("training.field.audience"));
    private final UnitField unit;
    private final ComboBox<Staff> person = new ComboBox<>(text("training.AudienceKind.PERSON"));
    private final Select<Role> role = new Select<>();
    private final Checkbox quiz = new Checkbox(text("training.field.quiz"));
    private final DayField due = new DayField(text("training.field.due"));
    private final Paragraph reach = new Paragraph();

    /** What there is to choose from. */
    @Component
    record Choices(Courses courses, Quizzes quizzes, Units units, People people, Clock clock) {

        Map<String, String> courseTitles(Locale locale) {
            return courses.covers().stream()
                    .collect(Collectors.toMap(
                            CourseCover::code,
                            cover -> cover.introduction().title(locale),
                            (one, other) -> one,
                            LinkedHashMap::new));
        }
    }

    /** @param afterwards shows the list anew */
    AssignDialog(Assignments assignments, Choices choices, Locale locale, Runnable afterwards) {
        this.assignments = assignments;
        this.choices = choices;
        this.afterwards = afterwards;
        this.unit = new UnitField(text("training.field.unit"), choices.units());
        chooseCourse(locale);
        chooseAudience();
        due.setRequired(true);
        due.setMin(LocalDate.now(choices.clock()));
        reach.getElement().setAttribute("role", "status");
        reach.addClassName("jf-quiet");
    }

    private void chooseCourse(Locale locale) {
        Map<String, String> titles = choices.courseTitles(locale);
        course.setLabel(text("training.field.course"));
        course.setItems(titles.keySet());
        course.setItemLabelGenerator(code -> titles.getOrDefault(code, code));
        course.addValueChangeListener(change -> offerLessons(change.getValue()));
        lesson.setItemLabelGenerator(head -> head.title(locale));
        lesson.setClearButtonVisible(true);
        quiz.setVisible(false);
        lesson.setHelperText(text("training.field.lesson.help"));
        if (titles.size() == 1) {
            course.setValue(titles.keySet().iterator().next());
        }
    }

    private void offerLessons(@Nullable String chosen) {
        lesson.setItems(
                chosen == null ? List.of() : choices.courses().course(chosen).lessons());
        boolean asks = chosen != null && choices.quizzes().asksAbout(chosen);
        quiz.setVisible(asks);
        quiz.setValue(false);
    }

    private void chooseAudience() {
        kind.setItems(AudienceKind.values());
        kind.setItemLabelGenerator(one -> text(Texts.key(one)));
        role.setLabel(text("training.AudienceKind.ROLE"));
        role.setItems(Arrays.stream(Role.values())
                .filter(one -> !one.isAdministrator() && one != Role.EDITOR && one != Role.SUPERVISOR)
                .toList());
        role.setItemLabelGenerator(one -> one == null ? "" : text(Texts.key(one)));
        person.setItemLabelGenerator(Staff::name);
        person.setRequired(true);
        kind.addValueChangeListener(change -> show(change.getValue()));
        unit.addValueChangeListener(change -> {
            person.setItems(
                    change.getValue() == null
                            ? List.of()
                            : choices.people().inUnits(Set.of(change.getValue().id())));
            sayReach();
        });
        role.addValueChangeListener(change -> sayReach());
        person.addValueChangeListener(change -> sayReach());
        kind.setValue(AudienceKind.UNIT);
    }

    private void show(AudienceKind chosen) {
        unit.setVisible(chosen != AudienceKind.ROLE);
        unit.setLabel(text(chosen == AudienceKind.PERSON ? "training.field.unitOf" : "training.field.unit"));
        role.setVisible(chosen == AudienceKind.ROLE);
        person.setVisible(chosen == AudienceKind.PERSON);
        sayReach();
    }

    private void sayReach() {
        reach.setText(audience()
                .map(named -> text("training.reach", assignments.reach(named)))
                .orElse(""));
    }

    private Optional<Audience> audience() {
        return switch (kind.getValue()) {
            case UNIT -> unit.getOptionalValue().map(chosen -> Audience.of(chosen.id()));
            case ROLE -> role.getOptionalValue().map(Audience::of);
            case PERSON -> person.getOptionalValue().map(chosen -> Audience.of(chosen.id()));
        };
    }

    void open() {
        new FormDialog(
                        text("training.assign.title"),
                        text("training.assign"),
                        course,
                        lesson,
                        kind,
                        unit,
                        person,
                        role,
                        quiz,
                        due,
                        reach)
                .onAct(() -> {
                    assignments.assign(wanted());
                    afterwards.run();
                })
                .open();
    }

    /** What is missing is said where it is. */
    private NewAssignment wanted() {
        require(course, "training.refused.noCourse");
        switch (kind.getValue()) {
            case UNIT -> unit.chosen();
            case ROLE -> require(role, "training.refused.noRole");
            case PERSON -> require(person, "training.refused.noPerson");
        }
        require(due, "training.refused.noDay");
        return new NewAssignment(
                course.getValue(),
                lesson.getOptionalValue().map(LessonHead::lesson).orElse(null),
                audience().orElseThrow(),
                quiz.getValue(),
                due.getValue());
    }

    private static <F extends com.vaadin.flow.component.Component & HasValue<?, ?> & HasValidation> void require(
            F field, String key) {
        if (field.isEmpty()) {
            throw WrongField.at(field, new Refused(key));
        }
    }

    private static String text(String key, Object... args) {
        return Objects.requireNonNull(UI.getCurrent()).getTranslation(key, args);
    }
}
