package org.jianfu.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.jianfu.intake.Categories;
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
        assertThat($(Chips.class).first().isInvalid()).isTrue();
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
        Chips<T> chips = $(Chips.class).all().get(group);
        chips.setValue(value);
    }

    private void heading(String words) {
        assertThat($(H1.class).all()).extracting(H1::getText).contains(words);
    }
}
