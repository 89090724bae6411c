package org.jianfu.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.jianfu.kernel.Role;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.ReadingMarks;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainee signs in and is led to what is theirs. */
class TraineeViewTest extends ViewTest {

    @Autowired
    Units units;

    @Autowired
    ReadingMarks marks;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void aTraineeSignsIn() {
        people.signIn(people.someone(units.all().getFirst().id(), Role.TRAINEE));
    }

    private boolean links(String address) {
        return $(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals(address));
    }

    @Test
    void homeLeadsToTheNextLesson() {
        open("staff");
        reads("接着读");

        assertThat(marks.next())
                .hasValueSatisfying(page -> assertThat(links(LearningLinks.toLesson(
                                page.cover().code(), page.lesson().lesson())))
                        .isTrue());
    }

    @Test
    void fromTheShelfToTheCourseToItsLessons() {
        open("staff/learning");
        assertThat(links("staff/learning/sample-course")).isTrue();

        open("staff/learning/sample-course");
        reads("从第一课读起", "开头", "一张表报几次");
        assertThat(links("staff/learning/sample-course/first")).isTrue();
    }

    @Test
    void aLessonIsReadAndMarked() {
        open("staff/learning/sample-course/first");
        reads("第 1 课，共 2 课");
        press("我读完了");
        assertThat(offers("改为没读完")).isTrue();

        open("staff/learning/sample-course");
        reads("读完了", "接着读");
        assertThat(links("staff/learning/sample-course/second")).isTrue();
    }

    @Test
    void aLessonWithdrawnWhileItIsReadSaysSo() {
        open("staff/learning/sample-course/second");
        sql.sql("""
                update lesson_version set state = 'WITHDRAWN'
                where lesson_id in (select id from lesson where code = 'second')
                """).update();
        press("我读完了");

        assertThat($(H1.class).last().getText()).isEqualTo("这一课已经撤回");
        assertThat(links("staff/learning/sample-course")).isTrue();
    }

    @Test
    void whatNeverWasIsNotFound() {
        open("staff/learning/sample-course/nothing");

        assertThat($(H1.class).last().getText()).isEqualTo("找不到这个页面");
    }
}
