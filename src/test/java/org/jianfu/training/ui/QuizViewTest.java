package org.jianfu.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.Role;
import org.jianfu.testing.ViewTest;
import org.jianfu.training.AnswerSheet;
import org.jianfu.training.QuestionText;
import org.jianfu.training.TrainingLinks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainee answers questions. */
class QuizViewTest extends ViewTest {

    @Autowired
    Units units;

    @BeforeEach
    void aTraineeSignsIn() {
        people.signIn(people.someone(units.all().getFirst().id(), Role.TRAINEE));
    }

    private String wording() {
        return $(H2.class).last().getText();
    }

    /** Answers the question on the page; a wrong answer is one that misses something. */
    @SuppressWarnings("unchecked")
    private void answer(boolean right) {
        QuestionText question = AnswerSheet.question(wording());
        List<Integer> rightPlaces = java.util.stream.IntStream.range(
                        0, question.choices().size())
                .filter(place -> question.choices().get(place).right())
                .boxed()
                .toList();
        switch (question.kind()) {
            case SINGLE, TRUE_FALSE ->
                $(RadioButtonGroup.class)
                        .last()
                        .setValue(
                                right
                                        ? rightPlaces.getFirst()
                                        : (rightPlaces.getFirst() + 1)
                                                % question.choices().size());
            case MULTIPLE ->
                $(CheckboxGroup.class)
                        .last()
                        .setValue(right ? Set.copyOf(rightPlaces) : Set.of(rightPlaces.getFirst()));
            case SHORT_TEXT ->
                $(TextField.class)
                        .last()
                        .setValue(right ? question.choices().getFirst().wording() : "不知道");
            case ORDERING -> {
                if (right) {
                    sort($(OrderList.class).last());
                }
            }
        }
        press("答好了");
    }

    /** Bubbles every thing up to its place. */
    private void sort(OrderList list) {
        for (int sorted = 0; sorted < list.order().size(); sorted++) {
            while (list.order().indexOf(sorted) > sorted) {
                int place = list.order().indexOf(sorted);
                test($(com.vaadin.flow.component.button.Button.class).all().stream()
                                .filter(button -> button.getAriaLabel()
                                        .filter(label -> label.equals("上移："
                                                + AnswerSheet.question(wording())
                                                        .choices()
                                                        .get(list.order().get(place))
                                                        .wording()))
                                        .isPresent())
                                .findFirst()
                                .orElseThrow())
                        .click();
            }
        }
    }

    private void answerAll(boolean right) {
        for (int i = 1; i <= 10; i++) {
            reads("第 " + i + " 题，共 10 题");
            answer(right);
            press(i < 10 ? "下一题" : "看结果");
        }
    }

    @Test
    void theCourseLeadsToItsQuestions() {
        open("staff/learning/" + AnswerSheet.COURSE);

        assertThat($(Anchor.class).all()).anySatisfy(link -> {
            assertThat(link.getText()).isEqualTo("做练习");
            assertThat(link.getHref()).isEqualTo(TrainingLinks.toQuiz(AnswerSheet.COURSE));
        });
    }

    @Test
    void whoeverKnowsTheCoursePasses() {
        open(TrainingLinks.toQuiz(AnswerSheet.COURSE));
        reads("随机抽 10 题，答对 8 题就通过");
        press("开始");
        answerAll(true);
        assertThat(wording()).isEqualTo("通过了");
        readsNothingOf("值得再看一眼的");

        open("staff/learning/" + AnswerSheet.COURSE);
        reads("再做一遍练习（已通过）");
    }

    @Test
    void whoeverDoesNotYetIsToldWhatToReadAndTriesAgain() {
        open(TrainingLinks.toQuiz(AnswerSheet.COURSE));
        press("开始");
        answerAll(false);
        assertThat(wording()).isEqualTo("还没有通过");
        reads("没有留下任何记录", "值得再看一眼的");
        readsNothingOf("0 题", "分");

        press("再做一遍");
        reads("第 1 题，共 10 题");
    }

    @Test
    void aWrongAnswerIsExplainedWithItsSources() {
        open(TrainingLinks.toQuiz(AnswerSheet.COURSE));
        press("开始");
        QuestionText question = AnswerSheet.question(wording());
        answer(false);

        reads("不对", "正确答案：", question.explanation(), "课文：");
    }

    @Test
    void nothingIsJudgedBeforeItIsAnswered() {
        open(TrainingLinks.toQuiz(AnswerSheet.COURSE));
        press("开始");
        String first = wording();
        if (!$(OrderList.class).exists()) {
            press("答好了");
            reads("请先作答");
        }

        assertThat(wording()).isEqualTo(first);
        reads("第 1 题");
    }

    @Test
    void aCourseWithoutQuestionsHasNoSuchPage() {
        open(TrainingLinks.toQuiz("sample-course"));

        assertThat($(H1.class).last().getText()).isEqualTo("找不到这个页面");
    }
}
