package org.jianfu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.ecology.EcologyCount;
import org.jianfu.ecology.Quarter;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.learning.Courseware;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.ReadingDuty;
import org.jianfu.learning.ReadingMarks;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to read what, and when it is done. */
@PortalTest
@Transactional
class AssignmentsTest {

    private static final String COURSE = AssignedUnit.COURSE;

    @Autowired
    Assignments assignments;

    @Autowired
    AssignmentRepository kept;

    @Autowired
    MyLearning mine;

    @Autowired
    ReadingMarks marks;

    @Autowired
    LearningReminders reminders;

    @Autowired
    LearningSection section;

    @Autowired
    Courseware courseware;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    private AssignedUnit city;

    /** Which version of the first lesson readers see. */
    private int now;

    @BeforeEach
    void aTownship() {
        city = new AssignedUnit(units, people, courseware);
        now = city.version();
    }

    private AssignmentId assign(NewAssignment wanted) {
        return people.by(city.editor, () -> assignments.assign(wanted));
    }

    private List<LearningTask> todo(Staff person) {
        return people.by(person, mine::todo);
    }

    private void read(Staff person, String lesson, int version) {
        people.as(person, () -> marks.finish(COURSE, lesson, version, true));
    }

    private LearningCounts seenBy(Staff viewer, AssignmentId id) {
        return people.by(viewer, () -> assignments.page(id)).row().counts();
    }

    private int told(Staff person) {
        return sql.sql("select count(*) from inbox_item where recipient_id = ?")
                .param(person.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void aUnitIsAskedWithAllBelowItAndWhoeverJoinsLater() {
        assign(city.lesson(Audience.of(city.township)));
        Staff newcomer = people.someone(city.village, Role.TRAINEE);

        assertThat(todo(city.trainee)).hasSize(1);
        assertThat(todo(city.villager)).hasSize(1);
        assertThat(todo(newcomer)).hasSize(1);
        assertThat(todo(city.editor)).isEmpty();
    }

    @Test
    void aRoleOrAPersonIsAsked() {
        assign(city.lesson(Audience.of(city.villager.id())));
        assertThat(todo(city.villager)).hasSize(1);
        assertThat(todo(city.trainee)).isEmpty();

        assign(city.lesson(Audience.of(Role.UNIT_LIAISON)));
        assertThat(todo(city.liaison)).hasSize(1);
        assertThat(todo(city.trainee)).isEmpty();
    }

    @Test
    void theThreeAdministratorsAndThoseWhoWriteTheCoursesAreAskedNothing() {
        Staff administrator = people.someone(city.township, Role.AUDIT_ADMIN);
        Staff writer = people.someone(city.township, Role.EDITOR);
        AssignmentId id = assign(city.lesson(Audience.of(city.township)));

        assertThat(todo(administrator)).isEmpty();
        assertThat(todo(writer)).isEmpty();
        assertThat(seenBy(city.editor, id).assigned()).isEqualTo(3);
    }

    @Test
    void whoHasReadToTheEndIsDone() {
        AssignmentId id = assign(city.lesson(Audience.of(city.township)));
        assertThat(todo(city.trainee).getFirst().link()).isEqualTo(LearningLinks.toLesson(COURSE, "first"));

        read(city.trainee, "first", now);
        assertThat(todo(city.trainee)).isEmpty();
        assertThat(seenBy(city.editor, id)).isEqualTo(new LearningCounts(3, 1, 0));
    }

    @Test
    void aWholeCourseLeadsFromLessonToLesson() {
        assign(new NewAssignment(
                COURSE,
                null,
                Audience.of(city.trainee.id()),
                false,
                LocalDate.now().plusDays(10)));
        assertThat(todo(city.trainee).getFirst().left()).isEqualTo(2);

        read(city.trainee, "first", now);
        assertThat(todo(city.trainee).getFirst().link()).isEqualTo(LearningLinks.toLesson(COURSE, "second"));
        assertThat(todo(city.trainee).getFirst().left()).isEqualTo(1);
    }

    @Test
    void whatWasReadBeforeIsNotAskedForAgain() {
        read(city.trainee, "first", now);
        assign(city.lesson(Audience.of(city.township)));

        assertThat(todo(city.trainee)).isEmpty();
    }

    @Test
    void aNewCommaAsksNobodyAgain() {
        assign(city.lesson(Audience.of(city.township)));
        read(city.trainee, "first", now);
        city.change("多了一个逗号，", false);

        assertThat(todo(city.trainee)).isEmpty();
    }

    @Test
    void aChangeThatMattersIsShownToWhoeverHadReadAnEarlierVersion() {
        assign(city.lesson(Audience.of(city.township)));
        read(city.trainee, "first", now);
        int version = city.change("时限从三天改成五天。", true);

        LearningTask task = todo(city.trainee).getFirst();
        assertThat(task.step()).isEqualTo(LearningTask.Step.SEE_CHANGES);
        assertThat(task.link()).isEqualTo(LearningLinks.toChanges(COURSE, "first", now));
        assertThat(todo(city.villager).getFirst().step()).isEqualTo(LearningTask.Step.READ);

        read(city.trainee, "first", version);
        assertThat(todo(city.trainee)).isEmpty();
    }

    @Test
    void whoFinishesAnOldVersionStillOwesTheChange() {
        assign(city.lesson(Audience.of(city.township)));
        int version = city.change("时限从三天改成五天。", true);
        read(city.trainee, "first", version - 1);

        assertThat(people.by(city.trainee, () -> marks.owed(COURSE, "first")))
                .hasValueSatisfying(owed -> assertThat(owed.isChange()).isTrue());
    }

    @Test
    void readingAnOldVersionAgainUnreadsNothing() {
        assign(city.lesson(Audience.of(city.township)));
        int version = city.change("时限从三天改成五天。", true);
        read(city.trainee, "first", version);
        read(city.trainee, "first", now);

        assertThat(people.by(city.trainee, () -> marks.owed(COURSE, "first"))).isEmpty();
    }

    @Test
    void aChangeAfterTheDayIsNobodysDelay() {
        Assignment past = kept.save(new Assignment(
                new NewAssignment(
                        COURSE,
                        "first",
                        Audience.of(city.trainee.id()),
                        false,
                        LocalDate.now().minusDays(5)),
                city.editor.id(),
                LocalDate.now().minusDays(20)));
        assertThat(todo(city.trainee).getFirst().due()).isEqualTo(past.dueOn());

        read(city.trainee, "first", now);
        city.change("时限从三天改成五天。", true);
        assertThat(todo(city.trainee).getFirst().due()).isNull();
    }

    @Test
    void theReaderSaysUntilWhenTheLessonIsAskedFor() {
        NewAssignment wanted = city.lesson(Audience.of(city.township));
        assign(wanted);

        assertThat(people.by(city.trainee, () -> marks.owed(COURSE, "first")))
                .contains(new ReadingDuty.Owed(wanted.due(), 0));
        assertThat(people.by(city.trainee, () -> marks.owed(COURSE, "second"))).isEmpty();
        assertThat(people.by(city.editor, () -> marks.owed(COURSE, "first"))).isEmpty();
    }

    @Test
    void theOfficeSeesCountsAndTheOwnLiaisonNames() {
        AssignmentId id = assign(city.lesson(Audience.of(city.township)));
        read(city.trainee, "first", now);

        assertThat(people.by(city.editor, () -> assignments.page(id)).units())
                .allSatisfy(unit -> assertThat(unit.open()).isEmpty())
                .extracting(unit -> unit.counts().assigned())
                .containsExactly(2, 1);
        assertThat(people.by(city.liaison, () -> assignments.page(id)).units())
                .extracting(UnitProgress::open)
                .containsExactly(List.of(city.liaison.name()), List.of());
    }

    @Test
    void anotherUnitSeesNothingOfIt() {
        AssignmentId id = assign(city.lesson(Audience.of(city.township)));
        Staff stranger = new AssignedUnit(units, people, courseware).liaison;

        assertThat(people.by(stranger, () -> assignments.rows(AssignmentFilter.ALL)))
                .extracting(AssignmentRow::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> people.by(stranger, () -> assignments.page(id)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> people.by(city.trainee, () -> assignments.page(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aUnitCannotAskOthersToLearn() {
        assertThatThrownBy(() ->
                        people.by(city.liaison, () -> assignments.assign(city.lesson(Audience.of(city.township)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyThoseWithSomethingLeftAreReminded() {
        AssignmentId id = assign(city.lesson(Audience.of(city.township)));
        read(city.trainee, "first", now);
        reminders.due(id);

        assertThat(told(city.trainee)).isZero();
        assertThat(told(city.villager)).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoHadReadItAreToldOfAChange() {
        assign(city.lesson(Audience.of(city.township)));
        assign(city.lesson(Audience.of(city.trainee.id())));
        read(city.trainee, "first", now);
        city.change("时限从三天改成五天。", true);
        reminders.changed(COURSE, "first");

        assertThat(told(city.trainee)).isEqualTo(1);
        assertThat(told(city.villager)).isZero();
    }

    @Test
    void whatIsWithdrawnIsAskedOfNobody() {
        AssignmentId id = assign(city.lesson(Audience.of(city.township)));
        people.as(city.editor, () -> assignments.withdraw(id));
        reminders.due(id);

        assertThat(todo(city.trainee)).isEmpty();
        assertThat(told(city.trainee)).isZero();
    }

    @Test
    void anAssignmentNeedsADayToComeAndSomebodyToAsk() {
        Audience nobody =
                Audience.of(people.someone(city.village, Role.AUDIT_ADMIN).id());
        NewAssignment whole = city.lesson(Audience.of(city.township));

        assertThatThrownBy(() -> assign(city.lesson(nobody))).hasMessage("training.refused.nobody");
        assertThatThrownBy(() -> assign(new NewAssignment(COURSE, null, whole.audience(), false, null)))
                .hasMessage("training.refused.incomplete");
        assertThatThrownBy(() -> assign(new NewAssignment(
                        COURSE, null, whole.audience(), false, LocalDate.now().minusDays(1))))
                .hasMessage("training.refused.past");
        assertThatThrownBy(
                        () -> assign(new NewAssignment(COURSE, "no-such-lesson", whole.audience(), false, whole.due())))
                .hasMessage("training.refused.nothingToRead");
    }

    @Test
    void theEcologyPageTellsThreeCountsOnceTheDayHasCome() {
        LocalDate day = LocalDate.now().minusDays(1);
        kept.save(new Assignment(
                new NewAssignment(AnswerSheet.COURSE, null, Audience.of(city.township), true, day),
                city.editor.id(),
                day.minusDays(20)));
        kept.save(new Assignment(
                new NewAssignment(
                        COURSE,
                        null,
                        Audience.of(city.township),
                        true,
                        LocalDate.now().plusDays(1)),
                city.editor.id(),
                day.minusDays(20)));
        people.as(
                city.trainee,
                () -> sql.sql("insert into quiz_pass (account_id, course_code) values (?, ?)")
                        .params(city.trainee.id().value(), AnswerSheet.COURSE)
                        .update());

        var quarter = Quarter.of(day.getYear()).stream()
                .filter(one -> !day.isBefore(one.firstDay()) && !day.isAfter(one.lastDay()))
                .findFirst()
                .orElseThrow();
        assertThat(section.lines(city.township, quarter))
                .extracting(line -> line.kind().key() + " " + line.counts())
                .containsExactly(
                        "training.ecology.kind.assigned 2",
                        "training.ecology.kind.read 0",
                        "training.ecology.kind.passed 1");
        assertThat(section.counts(day.getYear()))
                .filteredOn(count -> count.unit().equals(city.village))
                .extracting(EcologyCount::count)
                .containsExactly(1L, 0L, 0L);
    }
}
