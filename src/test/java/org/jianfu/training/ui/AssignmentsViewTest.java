package org.jianfu.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.jianfu.learning.Courseware;
import org.jianfu.learning.LearningLinks;
import org.jianfu.testing.ViewTest;
import org.jianfu.training.AssignedUnit;
import org.jianfu.training.AssignmentFilter;
import org.jianfu.training.AssignmentId;
import org.jianfu.training.AssignmentRow;
import org.jianfu.training.Assignments;
import org.jianfu.training.Audience;
import org.jianfu.training.TrainingLinks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the editor's assignment to the trainee's last lesson. */
class AssignmentsViewTest extends ViewTest {

    @Autowired
    Units units;

    @Autowired
    Courseware courseware;

    @Autowired
    Assignments assignments;

    private AssignedUnit city;
    private AssignmentId id;

    @BeforeEach
    void aTownshipIsAskedToReadALesson() {
        city = new AssignedUnit(units, people, courseware);
        id = people.by(city.editor, () -> assignments.assign(city.lesson(Audience.of(city.township))));
    }

    private boolean links(String address) {
        return $(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals(address));
    }

    @Test
    void homeLeadsToWhatIsAskedForAndForgetsItOnceItIsRead() {
        people.signIn(city.trainee);
        open("staff");
        reads("读《示例课程》：一张表报几次（还有 1 课）");
        assertThat(links(LearningLinks.toLesson(AssignedUnit.COURSE, "first"))).isTrue();

        open(LearningLinks.toLesson(AssignedUnit.COURSE, "first"));
        reads("这一课是安排给您的", "不记时间");
        press("我读完了");
        readsNothingOf("这一课是安排给您的");

        open("staff");
        readsNothingOf("读《示例课程》：一张表报几次（还有 1 课）");
    }

    @Test
    void whoeverHadReadItSeesWhatChangedAndNothingElse() {
        people.signIn(city.trainee);
        open(LearningLinks.toLesson(AssignedUnit.COURSE, "first"));
        press("我读完了");
        int before = city.version();
        city.change("时限从三天改成五天。", true);

        people.signIn(city.trainee);
        open("staff");
        reads("《一张表报几次》有要紧的改动");
        open(LearningLinks.toLesson(AssignedUnit.COURSE, "first"));
        reads("看看第" + before + "版之后改了什么");

        open(LearningLinks.toChanges(AssignedUnit.COURSE, "first", before));
        reads("时限从三天改成五天。");
        readsNothingOf("把一个月收到的报表要求列出来");
        press("改动看过了");
        assertThat(offers("改动看过了")).isFalse();
        open("staff");
        readsNothingOf("有要紧的改动");
    }

    @Test
    void aVersionNobodyCouldReadHasNoChanges() {
        people.signIn(city.trainee);
        open(LearningLinks.toChanges(AssignedUnit.COURSE, "first", 77));

        assertThat($(H1.class).last().getText()).isEqualTo("找不到这个页面");
    }

    @Test
    void theEditorSeesThreeCounts() {
        people.signIn(city.editor);
        open(TrainingLinks.to(id));

        reads("一张表报几次", "及下属", "读完就行", "安排学习", "读完", "通过");
        readsNothingOf(city.trainee.name(), city.villager.name());
    }

    @Test
    void theLiaisonSeesWhoOfTheOwnUnitHasNotReadIt() {
        people.signIn(city.liaison);
        open(TrainingLinks.ASSIGNMENTS);
        reads("示例课程 · 一张表报几次");
        assertThat(offers("安排学习")).isFalse();

        open(TrainingLinks.to(id));
        reads(city.trainee.name(), "名字只有本单位联络员和主要负责人看得到");
        readsNothingOf(city.villager.name());
        assertThat(offers("收回")).isFalse();
    }

    @Test
    void whatIsTakenBackIsNoLongerInTheList() {
        people.signIn(city.editor);
        open(TrainingLinks.to(id));
        press("收回");
        press("收回");

        assertThat(people.by(city.editor, () -> assignments.rows(AssignmentFilter.ALL)))
                .extracting(AssignmentRow::id)
                .doesNotContain(id);
    }
}
