package org.jianfu.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.learning.Courses;
import org.jianfu.learning.Courseware;
import org.jianfu.learning.LessonFilter;
import org.jianfu.learning.LessonState;
import org.jianfu.learning.LessonVersionId;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editors write, submit, review, publish and withdraw. */
class LessonEditorViewTest extends ViewTest {

    private static final String BODY = "正文（Markdown）";

    @Autowired
    Units units;

    @Autowired
    Courseware courseware;

    @Autowired
    Courses courses;

    @Autowired
    JdbcClient sql;

    @PersistenceContext
    EntityManager entities;

    private Staff writer;
    private Staff reviewer;

    @BeforeEach
    void anEditorSignsIn() {
        writer = people.someone(units.all().getFirst().id(), Role.EDITOR);
        reviewer = people.someone(units.all().getFirst().id(), Role.SUPERVISOR);
        people.signIn(writer);
    }

    private LessonVersionId live() {
        return courseware.rows(LessonFilter.ALL).stream()
                .filter(row -> row.course().equals("sample-course") && row.position() == 2)
                .filter(row -> row.state() == LessonState.PUBLISHED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private LessonVersionId revised() {
        open("staff/courseware/" + live());
        press("另写一版");
        return courseware.revise(live());
    }

    @Test
    void theDeskListsLessonsWithTheirStates() {
        open("staff/courseware");

        reads("示例课程", "课程介绍", "会能不能不开", "已公开");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("staff/courseware/" + live());
    }

    @Test
    void whatIsWrittenIsShownAndKeptAtOnce() {
        var draft = revised();
        write(BODY, "## 新的写法\n\n先问**凭什么**。");

        assertThat($(Html.class).last().getInnerHtml()).contains("先问<strong>凭什么</strong>。");
        assertThat(courseware.get(draft).text().body()).isEqualTo("## 新的写法 {#part-1}\n\n先问**凭什么**。");
    }

    @Test
    void whatReadersWouldNotSeeIsSaidBeforePublishing() {
        revised();
        write(BODY, "好<script>alert(1)</script>");

        reads("读者看不到", "script");
    }

    @Test
    void anotherPersonReviewsAndPublishes() {
        var draft = revised();
        write(BODY, "第二版");
        press("提交审核");
        reads("待审核", "请由另一位同志公开");
        assertThat(offers("公开")).isFalse();

        people.signIn(reviewer);
        open("staff");
        reads("待您审核的课文：会能不能不开");
        open("staff/courseware/" + draft);
        press("公开");
        press("公开");

        assertThat(courses.lesson("sample-course", "second").body()).isEqualTo("第二版");
        reads("已公开");
    }

    @Test
    void aTextIsSentBackWithAReasonItsWriterReads() {
        var draft = revised();
        press("提交审核");
        people.signIn(reviewer);
        open("staff/courseware/" + draft);
        press("退回");
        write("原因", "案例换一个");
        press("退回");

        reads("草稿", "原因：案例换一个");
    }

    @Test
    void aConflictKeepsWhatWasTyped() {
        var draft = revised();
        open("staff/courseware/" + draft);
        sql.sql("update lesson_version set version = version + 1 where id = :id")
                .param("id", draft.value())
                .update();
        entities.clear();
        write(BODY, "我写的");

        reads("另一位同志刚刚改了这一稿");
        assertThat($(TextArea.class)
                        .withPropertyValue(TextArea::getLabel, BODY)
                        .last()
                        .getValue())
                .isEqualTo("我写的");
    }

    @Test
    void anEmptyTitleIsSaidAndNothingIsLost() {
        revised();
        write(BODY, "写了很多");
        test($(TextField.class).withPropertyValue(TextField::getLabel, "标题").last())
                .setValue("");

        reads("请写标题和正文");
        assertThat($(TextArea.class)
                        .withPropertyValue(TextArea::getLabel, BODY)
                        .last()
                        .getValue())
                .contains("写了很多");
    }

    @Test
    void aLessonIsWithdrawnWithAReason() {
        open("staff/courseware/" + live());
        press("撤回");
        write("原因", "依据变了");
        press("撤回");

        reads("已撤回", "原因：依据变了");
    }

    @Test
    void anAddressThatIsNoneIsNotFound() {
        open("staff/courseware/nothing");

        assertThat($(H1.class).last().getText()).isEqualTo("找不到这个页面");
    }
}
