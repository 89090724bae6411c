package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jianfu.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedCourseTest {

    private static final ShippedCourse.Source COURSE =
            new ShippedCourse.Source("course.md", "---\nid: a-course\ntitle: 课\norder: 1\n---\n介绍");

    private static ShippedCourse.Source lesson(String name, String id) {
        return new ShippedCourse.Source(name, "---\nid: %s\ntitle: \"一课\"\nsummary: 讲：什么\n---\n正文".formatted(id));
    }

    @Test
    void aFolderOfFilesIsACourse() {
        var course = ShippedCourse.of("a-course", List.of(COURSE, lesson("02-why.md", "why")));

        assertThat(course.introduction().body()).isEqualTo("介绍");
        assertThat(course.lessons()).singleElement().satisfies(part -> {
            assertThat(part.code()).hasToString("why");
            assertThat(part.position()).isEqualTo(2);
            assertThat(part.text().title()).isEqualTo("一课");
            assertThat(part.text().summary()).isEqualTo("讲：什么");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../etc", "a/b", "a\\b", "A", "课", "a\u0000", "", "-a", "a--b", "%2e%2e"})
    void aNameThatCouldLeadElsewhereIsRefused(String name) {
        assertThatThrownBy(() -> ShippedCourse.of(name, List.of(COURSE))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ShippedCourse.of("a-course", List.of(COURSE, lesson("01-x.md", name))))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../01-why.md", "why.md", "01-why.txt", "01-../x.md", "README.md"})
    void aFileOfAnotherNameIsRefused(String name) {
        assertThatThrownBy(() -> ShippedCourse.of("a-course", List.of(COURSE, lesson(name, "why"))))
                .isInstanceOf(Refused.class)
                .hasMessage("learning.refused.fileName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "没有文件头", "---\nid: a-course\ntitle: 课", "---\nid: other\ntitle: 课\norder: 1\n---\n文"})
    void aCourseFileWithoutAProperHeadIsRefused(String content) {
        var broken = new ShippedCourse.Source("course.md", content);

        assertThatThrownBy(() -> ShippedCourse.of("a-course", List.of(broken))).isInstanceOf(Refused.class);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        var endless = new ShippedCourse.Source(
                "course.md", "---\nid: a-course\ntitle: 课\norder: 1\n---\n" + "长".repeat(LessonText.LONGEST + 1));

        assertThatThrownBy(() -> ShippedCourse.of("a-course", List.of(endless)))
                .isInstanceOf(Refused.class)
                .hasMessage("kernel.refused.tooLong");
    }
}
