package org.jianfu.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.LetterFixture;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.OrderId;
import org.jianfu.testing.ViewTest;
import org.jianfu.ui.ReasonField;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class LetterViewsTest extends ViewTest {

    private LetterFixture letters;

    private InventedCity city;
    private NegativeEntryId entry;
    private LeadId lead;
    private NoticeId notice;

    @BeforeEach
    void issue(@Autowired Units units, @Autowired Desks desks, @Autowired AutowireCapableBeanFactory beans) {
        CaseFixture fixture = beans.createBean(CaseFixture.class);
        letters = beans.createBean(LetterFixture.class);
        city = InventedCity.anew(units, desks, people);
        lead = fixture.reported(city);
        entry = fixture.entered(city, lead);
        notice = letters.issued(city, lead, entry);
    }

    @Test
    void theUnitAcknowledgesFirstAndAnswersThen() {
        people.signIn(city.accusedLiaison);
        open("staff/notices/" + notice);
        assertThat(offers("提交回复")).isFalse();

        press("签收");
        write("纠正情况", "已经停止重复要表。");
        press("提交回复");

        reads("回复已提交，正在核查", "已经停止重复要表。");
        assertThat(offers("签收")).isFalse();
    }

    @Test
    void theInboxNamesALetterByItsNumber() {
        people.signIn(city.accusedLiaison);
        open("staff/inbox");

        reads("减负提示〔");
    }

    @Test
    void aNoticeIsFoundByItsNumberInWhateverBrackets() {
        people.signIn(city.accusedLiaison);
        open("staff/notices?q=减负提示(20");
        reads("共 1 条", "减负提示〔");

        open("staff/notices?q=减负整改(");
        reads("没有符合条件的记录");
    }

    @Test
    void theUnitFindsTheClauseItsLetterRestsOn() {
        people.signIn(city.accusedLiaison);
        open("staff/notices/" + notice);

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("staff/policies/"));
        reads("看条款：《");
    }

    @Test
    void anEmptyAnswerIsNotSent() {
        people.signIn(city.accusedLiaison);
        open("staff/notices/" + notice);
        press("签收");

        press("提交回复");
        assertThat($(ReasonField.class).single().isInvalid()).isTrue();
        assertThat($(ReasonField.class).single().getErrorMessage()).isEqualTo("请填写。");
        open("staff/notices/" + notice);
        assertThat(offers("提交回复")).isTrue();
    }

    @Test
    void theDeskSendsAnAnswerBackAndTheUnitReadsWhy() {
        people.signIn(city.accusedLiaison);
        open("staff/notices/" + notice);
        press("签收");
        write("纠正情况", "已知悉。");
        press("提交回复");

        people.signIn(city.handler);
        open("staff/notices/" + notice);
        press("退回补充");
        write("还缺什么", "请说明怎样防止再次发生");
        press("退回补充");
        reads("请说明怎样防止再次发生");

        people.signIn(city.accusedLiaison);
        open("staff/notices/" + notice);
        reads("请说明怎样防止再次发生");
        assertThat(offers("提交回复")).isTrue();
    }

    @Test
    void theUnitDoesNotReadWhoDraftedTheNotice() {
        people.signIn(city.accusedLiaison);
        open("staff/notices/" + notice);

        readsNothingOf(city.handler.name(), city.supervisor.name(), "起草");
    }

    @Test
    void theUnitDoesNotReadWhyItWasOrdered() {
        OrderId order = letters.ordered(city, lead, entry);
        people.signIn(city.accusedLiaison);
        open("staff/orders/" + order);
        readsNothingOf("需要见到整改结果。");

        people.signIn(city.supervisor);
        open("staff/orders/" + order);
        reads("需要见到整改结果。");
    }

    @Test
    void anotherUnitFindsNothing() {
        people.signIn(city.askedLiaison);
        open("staff/notices/" + notice);

        reads("找不到这个页面");
    }
}
