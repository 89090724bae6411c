package org.jianfu.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.kernel.Role;
import org.jianfu.testing.ViewTest;
import org.jianfu.training.TrainingLinks;
import org.jianfu.ui.FormDialog;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor keeps the questions of a course. */
class QuestionBankViewTest extends ViewTest {

    @Autowired
    Units units;

    @BeforeEach
    void anEditorOpensTheBank() {
        people.signIn(people.someone(units.all().getFirst().id(), Role.EDITOR));
        open(TrainingLinks.BANK + "?course=sample-course");
    }

    private void answer(String numbers) {
        test($(TextField.class).withPropertyValue(TextField::getLabel, "答案").last())
                .setValue(numbers);
    }

    private void add(String wording) {
        press("新增题目");
        write("题目", wording);
        write("选项", "甲\n乙");
        answer("2");
        write("说明", "因为乙");
        press("新增题目");
    }

    @Test
    void anEditorAddsAQuestionToTheCourseOnTheScreen() {
        assertThat($(NativeTable.class).exists()).isFalse();
        add("页面上问什么？");

        assertThat(rows()).isEqualTo(1);
        reads("页面上问什么？", "单选");
    }

    @Test
    void whatCannotBeAskedIsSaidAndStaysInTheForm() {
        press("新增题目");
        write("题目", "只有一个选项？");
        write("选项", "甲");
        answer("1");
        write("说明", "因为甲");
        press("新增题目");

        assertThat($(FormDialog.class).single().getElement().getTextRecursively())
                .contains("这种题要有 2 到 8 个选项");
        assertThat($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "答案")
                        .last()
                        .getValue())
                .isEqualTo("1");
    }

    @Test
    void anEditorMendsAQuestion() {
        add("第一种问法？");
        press("修改");
        write("题目", "第二种问法？");
        press("保存");

        assertThat(rows()).isEqualTo(1);
        reads("第二种问法？");
    }

    @Test
    void aWithdrawnQuestionSaysSoAndCanBeTakenBack() {
        add("还问不问？");
        press("撤下");
        press("撤下");
        reads("已撤下，练习里不再出现");

        press("再用");
        press("再用");
        readsNothingOf("已撤下");
    }
}
