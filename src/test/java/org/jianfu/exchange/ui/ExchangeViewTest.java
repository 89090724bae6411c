package org.jianfu.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.exchange.ExchangeLinks;
import org.jianfu.exchange.Place;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainee asks beside a lesson, the office answers. */
class ExchangeViewTest extends ViewTest {

    private static final Place SECTION = Place.lesson("sample-course", "first", "count");

    @Autowired
    Units units;

    private Staff clerk;

    @BeforeEach
    void aTraineeSignsIn() {
        clerk = someone(Role.TRAINEE);
        people.signIn(clerk);
    }

    private Staff someone(Role role) {
        return people.someone(units.all().getFirst().id(), role);
    }

    private void ask(String words) {
        open(ExchangeLinks.at(SECTION));
        press("提问");
        write("想问什么", words);
        press("提出");
    }

    @Test
    void underEachHeadingOneAsksAboutIt() {
        open("staff/learning/sample-course/first");

        assertThat($(Html.class).last().getInnerHtml())
                .contains("staff/exchange?place=lesson%3Asample-course%2Ffirst%23count", "提问：先看看手里有几张表");
    }

    @Test
    void aQuestionAskedBesideASectionHasItsOwnPage() {
        ask("谁来牵头合并？");

        reads("谁来牵头合并？", "先看看手里有几张表", clerk.name(), "待回答", "还没有人回答");
        open(ExchangeLinks.at(SECTION));
        reads("谁来牵头合并？");
    }

    @Test
    void theOfficeAnswersWithANumber() {
        ask("官方怎么说？");
        String address = address();
        people.signIn(someone(Role.SUPERVISOR));
        open(address);
        press("给官方答复");
        write("回答", "按计划内外分开算。");
        press("给官方答复");

        reads("官方答复 减负答〔", "按计划内外分开算。", "已解决");
    }

    private String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    @Test
    void anAnonymousQuestionGivesACodeAndOpensWithIt() {
        open(ExchangeLinks.at(SECTION));
        press("提问");
        write("想问什么", "匿名问一句？");
        $(Checkbox.class).withPropertyValue(Checkbox::getLabel, "匿名提问").last().setValue(true);
        press("提出");
        String code = $(CodeShown.class)
                .single()
                .getChildren()
                .filter(TextField.class::isInstance)
                .map(field -> ((TextField) field).getValue())
                .findFirst()
                .orElseThrow();
        press("记下了");
        readsNothingOf("匿名问一句？");

        press("凭提问码查看");
        test($(TextField.class).withPropertyValue(TextField::getLabel, "提问码").last())
                .setValue(code);
        press("查看");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("匿名问一句？", "编辑还没看，看过就公开。");
    }

    @Test
    void withoutAPlaceOneIsToldWhereToAsk() {
        open(ExchangeLinks.EXCHANGE);

        reads("要提问，请到课文的小标题下或条款旁边");
        assertThat(offers("提问")).isFalse();
    }

    @Test
    void aPlaceThatIsNoneIsNoFault() {
        open(ExchangeLinks.EXCHANGE + "?place=lesson%3Ano%2Fwhere%23x");
        reads("这一处已经没有了");

        open(ExchangeLinks.EXCHANGE + "/nonsense");
        assertThat($(H1.class).last().getText()).isEqualTo("找不到这个页面");
    }

    @Test
    void whatIsUnclearIsToldToTheEditorsAndToNobodyElse() {
        open(ExchangeLinks.at(SECTION));
        press("这一段没讲清楚");
        reads("谢谢，已转给编辑");
        assertThat(offers("这一段没讲清楚")).isFalse();
        open(ExchangeLinks.EXCHANGE);
        readsNothingOf("读者觉得没讲清楚的地方");

        people.signIn(someone(Role.EDITOR));
        open(ExchangeLinks.EXCHANGE);
        reads("读者觉得没讲清楚的地方", "一张表报几次 · 先看看手里有几张表", "没讲清楚 1，讲清楚 0");
    }
}
