package org.jianfu.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jianfu.intake.category.BurdenCategory;
import org.jianfu.intake.category.Categories;
import org.jianfu.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportViewTest extends ViewTest {

    @Autowired
    private Categories categories;

    @Test
    void theFirstStepAsksForTheStoryAndTheCategoryAndNothingElse() {
        open("report");

        press("下一步");

        heading("发生了什么");
        assertThat($(TextArea.class).first().isInvalid()).isTrue();
        assertThat($(RadioButtonGroup.class).first().isInvalid()).isTrue();
    }

    @Test
    void notKnowingTheUnitAndTheDayIsAnAnswer() {
        tell();
        heading("哪个单位、什么时候");
        choose(0, ReportDraft.UnitAnswer.UNSURE);
        press("下一步");

        heading("证据和联系方式");
        press("下一步");
        heading("看一遍，再提交");
        reads("每周三张内容一样的表。");
    }

    @Test
    void theReceiptIsShownOnceTheReportIsSent() {
        tell();
        choose(0, ReportDraft.UnitAnswer.UNSURE);
        press("下一步");
        press("下一步");
        press("提交");

        heading("已经收到，谢谢您");
        assertThat(offers("提交")).isFalse();
    }

    @Test
    void goingBackKeepsWhatWasSaid() {
        tell();
        press("上一步");

        heading("发生了什么");
        assertThat($(TextArea.class).first().getValue()).isEqualTo("每周三张内容一样的表。");
    }

    private void tell() {
        open("report");
        $(TextArea.class).first().setValue("每周三张内容一样的表。");
        choose(0, categories.offered().getFirst());
        press("下一步");
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(int group, T value) {
        RadioButtonGroup<T> choices = $(RadioButtonGroup.class).all().get(group);
        T offered = choices.getListDataView()
                .getItems()
                .filter(item -> item.equals(value) || sameCategory(item, value))
                .findFirst()
                .orElseThrow();
        choices.setValue(offered);
    }

    private static boolean sameCategory(Object one, Object other) {
        return one instanceof BurdenCategory a && other instanceof BurdenCategory b && a.id().equals(b.id());
    }

    private void heading(String words) {
        assertThat($(H1.class).all()).extracting(H1::getText).contains(words);
    }
}
