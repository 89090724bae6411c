package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** From a draft to what readers see, by two people. */
@PortalTest
@Transactional
class CoursewareTest {

    private static final String COURSE = "sample-course";

    @Autowired
    Courseware courseware;

    @Autowired
    Courses courses;

    @Autowired
    LessonVersionRepository versions;

    @Autowired
    Trail trail;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    private Staff writer;
    private Staff reviewer;

    @BeforeEach
    void twoEditorsCome() {
        writer = people.someone(units.all().getFirst().id(), Role.EDITOR);
        reviewer = people.someone(units.all().getFirst().id(), Role.EDITOR);
        people.signIn(writer);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    private static LessonText text(String body) {
        return new LessonText("会短一点", null, "往下走", null, null, null, null, body);
    }

    private LessonDraft published(String body) {
        var draft = courseware.get(courseware.add(COURSE, "short-meetings", text(body)));
        var submitted = courseware.submit(draft.id(), draft.seen());
        return people.by(reviewer, () -> courseware.publish(submitted.id(), submitted.seen()));
    }

    @Test
    void aNewLessonIsReadOnceSomebodyElseHasPublishedIt() {
        published("## 怎么办\n\n先定时间。");

        LessonPage page = courses.lesson(COURSE, "short-meetings");
        assertThat(page.body()).isEqualTo("## 怎么办 {#part-1}\n\n先定时间。");
        assertThat(page.ordinal()).isEqualTo(3);
    }

    @Test
    void itsWriterCannotPublishItAndIsNotOfferedTo() {
        var draft = courseware.get(courseware.add(COURSE, "short-meetings", text("正文")));
        var submitted = courseware.submit(draft.id(), draft.seen());

        assertThat(submitted.may(LessonStep.PUBLISH)).isFalse();
        assertThatThrownBy(() -> courseware.publish(submitted.id(), submitted.seen()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void itWaitsForEveryEditorButItsWriter() {
        var draft = courseware.get(courseware.add(COURSE, "short-meetings", text("正文")));
        var submitted = courseware.submit(draft.id(), draft.seen());

        assertThat(courseware.toReview()).extracting(LessonRow::id).doesNotContain(submitted.id());
        assertThat(people.by(reviewer, courseware::toReview))
                .extracting(LessonRow::id)
                .contains(submitted.id());
    }

    @Test
    void aNewVersionReplacesTheOldOneOnlyWhenPublished() {
        var first = published("第一版");
        var second = courseware.get(courseware.revise(first.id()));
        var written = courseware.write(second.id(), second.seen(), text("第二版"));
        var submitted = courseware.submit(written.id(), written.seen());
        assertThat(courses.lesson(COURSE, "short-meetings").body()).isEqualTo("第一版");

        people.as(reviewer, () -> courseware.publish(submitted.id(), submitted.seen()));
        assertThat(courses.lesson(COURSE, "short-meetings").body()).isEqualTo("第二版");
        assertThat(courseware.get(first.id()).state()).isEqualTo(LessonState.SUPERSEDED);
    }

    @Test
    void whereSomebodyAlreadyWritesTheOtherOneJoins() {
        var first = published("第一版");
        var draft = courseware.revise(first.id());

        assertThat(people.by(reviewer, () -> courseware.revise(first.id()))).isEqualTo(draft);
    }

    @Test
    void nothingIsOverwrittenSilently() {
        var draft = courseware.get(courseware.add(COURSE, "short-meetings", text("正文")));
        courseware.write(draft.id(), draft.seen(), text("一位写的"));

        assertThatThrownBy(() -> courseware.write(draft.id(), draft.seen(), text("另一位写的")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(courseware.get(draft.id()).text().body()).isEqualTo("一位写的");
    }

    @Test
    void sendingBackAndWithdrawingNeedAReason() {
        var live = published("正文");

        assertThatThrownBy(() -> courseware.withdraw(live.id(), live.seen(), " "))
                .isInstanceOf(Refused.class);
        courseware.withdraw(live.id(), live.seen(), "依据变了");
        assertThat(courseware.get(live.id()).reason()).isEqualTo("依据变了");
        assertThatThrownBy(() -> courses.lesson(COURSE, "short-meetings")).isInstanceOf(LessonWithdrawn.class);
    }

    @Test
    void aWithdrawnLessonComesBackThroughReview() {
        var live = published("正文");
        courseware.withdraw(live.id(), live.seen(), "依据变了");
        var draft = courseware.get(courseware.revise(live.id()));
        var submitted = courseware.submit(draft.id(), draft.seen());
        people.as(reviewer, () -> courseware.publish(submitted.id(), submitted.seen()));

        assertThat(courses.lesson(COURSE, "short-meetings").lesson().number()).isEqualTo(2);
    }

    @Test
    void theListShowsWhatReadersSeeAndWhatIsWorkedOn() {
        var live = published("正文");
        courseware.revise(live.id());

        assertThat(courseware.rows(LessonFilter.ALL))
                .filteredOn(row -> row.title().equals("会短一点"))
                .extracting(LessonRow::state)
                .containsExactly(LessonState.DRAFT, LessonState.PUBLISHED);
    }

    @Test
    void aNameThatIsTakenOrCouldLeadElsewhereIsRefused() {
        assertThatThrownBy(() -> courseware.add(COURSE, "first", text("正文"))).hasMessage("learning.refused.taken");
        assertThatThrownBy(() -> courseware.add(COURSE, "../x", text("正文"))).hasMessage("learning.refused.slug");
    }

    @Test
    void everyStepIsWrittenDown() {
        var live = published("正文");
        var lesson = versions.findById(live.id().value()).orElseThrow().lesson().id();

        assertThat(trail.of(Subject.of(lesson)))
                .extracting(Entry::key)
                .containsExactly("learning.trail.begun", "learning.trail.submitted", "learning.trail.published");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "SUPERVISOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseSeesDrafts(Role role) {
        var stranger = people.someone(units.all().getFirst().id(), role);

        people.as(
                stranger,
                () -> assertThatThrownBy(() -> courseware.rows(LessonFilter.ALL))
                        .isInstanceOf(AccessDeniedException.class));
    }
}
