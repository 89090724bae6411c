package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Courses that come with the portal, at the first start and with later versions of it. */
@PortalTest
@Transactional
class CourseImportTest {

    private static final AccountId EDITOR = new AccountId(901);
    private static final AccountId OTHER = new AccountId(902);

    @Autowired
    CourseImport courseImport;

    @Autowired
    Courses courses;

    @Autowired
    CourseRepository courseRows;

    @Autowired
    LessonRepository lessons;

    @Autowired
    LessonVersionRepository versions;

    private void comesWith(String text) {
        courseImport.take(ShippedCourse.of(
                "imported",
                List.of(
                        new ShippedCourse.Source("course.md", "---\nid: imported\ntitle: 课\norder: 5\n---\n介绍"),
                        new ShippedCourse.Source("01-why.md", "---\nid: why\ntitle: 为什么\n---\n" + text))));
    }

    private List<LessonVersion> all() {
        var course = courseRows.findByCode("imported").orElseThrow();
        return versions.findByLessonOrderByNumberDesc(
                lessons.findByCourseAndCode(course, "why").orElseThrow());
    }

    private List<LessonState> states() {
        return all().stream().map(LessonVersion::state).toList();
    }

    @Test
    void theFirstStartPublishesVersionOne() {
        comesWith("第一稿");

        assertThat(courses.lesson("imported", "why").body()).isEqualTo("第一稿");
        assertThat(courses.lesson("imported", "why").lesson().number()).isEqualTo(1);
    }

    @Test
    void theNextStartBringsNothingNew() {
        comesWith("第一稿");
        comesWith("第一稿");

        assertThat(states()).containsExactly(LessonState.PUBLISHED);
    }

    @Test
    void aLaterTextReplacesWhatNobodyTouched() {
        comesWith("第一稿");
        comesWith("第二稿");

        assertThat(states()).containsExactly(LessonState.PUBLISHED, LessonState.SUPERSEDED);
        assertThat(courses.lesson("imported", "why").body()).isEqualTo("第二稿");
    }

    @Test
    void aLaterTextIsADraftWhereAnEditorHasWritten() {
        comesWith("第一稿");
        versions.save(LessonVersion.draft(
                all().getFirst().lesson(), 2, all().getFirst().text(), EDITOR));
        comesWith("第二稿");

        assertThat(states()).containsExactly(LessonState.DRAFT, LessonState.DRAFT, LessonState.PUBLISHED);
        assertThat(courses.lesson("imported", "why").body()).isEqualTo("第一稿");
    }

    @Test
    void aLaterTextDoesNotBringBackWhatWasWithdrawn() {
        comesWith("第一稿");
        LessonVersion first = all().getFirst();
        first.withdraw(first.version(), EDITOR, java.time.LocalDate.of(2026, 11, 1), "依据变了");
        comesWith("第二稿");

        assertThat(states()).containsExactly(LessonState.DRAFT, LessonState.WITHDRAWN);
        assertThatThrownBy(() -> courses.lesson("imported", "why")).isInstanceOf(LessonWithdrawn.class);
    }

    @Test
    void aDraftIsSeenByNoReader() {
        comesWith("第一稿");
        LessonVersion first = all().getFirst();
        LessonVersion draft = versions.save(LessonVersion.draft(first.lesson(), 2, first.text(), EDITOR));
        draft.submit(draft.version(), EDITOR);

        assertThat(courses.lesson("imported", "why").lesson().number()).isEqualTo(1);
        draft.publish(draft.version(), OTHER, java.time.LocalDate.of(2026, 11, 1));
        first.giveWay();
        versions.flush();
        assertThat(courses.lesson("imported", "why").lesson().number()).isEqualTo(2);
    }

    @Test
    void whatNeverWasIsNotFound() {
        assertThatThrownBy(() -> courses.lesson("imported", "nothing")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> courses.course("../𠮷")).isInstanceOf(NotVisible.class);
    }

    @Test
    void theSampleCourseCameWithTheFirstStart() {
        assertThat(courses.covers()).anySatisfy(cover -> {
            assertThat(cover.code()).isEqualTo("sample-course");
            assertThat(cover.lessons()).isEqualTo(2);
            assertThat(cover.word()).isEqualTo("示例");
        });
    }
}
