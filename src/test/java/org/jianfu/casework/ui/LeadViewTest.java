package org.jianfu.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.LetterFixture;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeLinks;
import org.jianfu.testing.ViewTest;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Timeline;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class LeadViewTest extends ViewTest {

    private CaseFixture fixture;

    @Autowired
    private Leads leads;

    @Autowired
    private Triage triage;

    private LetterFixture letters;
    private InventedCity city;
    private LeadId lead;

    @BeforeEach
    void report(@Autowired Units units, @Autowired Desks desks, @Autowired AutowireCapableBeanFactory beans) {
        fixture = beans.createBean(CaseFixture.class);
        letters = beans.createBean(LetterFixture.class);
        city = InventedCity.anew(units, desks, people);
        lead = fixture.reported(city);
    }

    @Test
    void aNewLeadIsReadAndAcceptedWithOneButton() {
        people.signIn(city.handler);
        open("staff/leads/" + lead);
        reads("一周内三次要同样的报表。", "待受理");

        press("受理");

        reads("核实中", city.handler.name());
        assertThat(leads.facts(lead).number()).matches("线索〔\\d{4}〕\\d+号");
        assertThat(offers("受理")).isFalse();
    }

    @Test
    void notTakingItUpNeedsAReason() {
        people.signIn(city.handler);
        open("staff/leads/" + lead);
        press("不予受理");

        press("不予受理");

        assertThat($(FormDialog.class).single().isOpened()).isTrue();
        assertThat(leads.facts(lead).number()).isNull();
    }

    @Test
    void theTimelineLeadsToTheLettersThatFollowed() {
        NoticeId notice = letters.issued(city, lead, fixture.entered(city, lead));
        people.signIn(city.handler);
        open("staff/leads/" + lead);

        assertThat($(Timeline.class)
                        .single()
                        .getChildren()
                        .flatMap(entry -> entry.getChildren().flatMap(Component::getChildren))
                        .filter(Anchor.class::isInstance)
                        .map(link -> ((Anchor) link).getHref()))
                .contains(NoticeLinks.to(notice));
    }

    @Test
    void whoHasWithdrawnFindsNothing() {
        people.as(city.handler, () -> triage.withdraw(lead, leads.facts(lead).version(), "与被反映单位负责人是亲属"));
        people.signIn(city.handler);
        open("staff/leads/" + lead);

        reads("找不到这个页面");
    }

    @Test
    void theAccusedUnitFindsNothing() {
        people.signIn(city.accusedLiaison);
        open("staff/leads/" + lead);

        reads("找不到这个页面");
        readsNothingOf("一周内三次要同样的报表。", "待受理");
    }

    @Test
    void aQuestionHalfWrittenAboutOneLeadDoesNotTurnUpInAnother() {
        LeadId other = fixture.reported(city);
        people.signIn(city.handler);
        open("staff/leads");
        open("staff/leads/" + lead);
        write("您的问题", "是哪一周的事？");

        open("staff/leads");
        open("staff/leads/" + other);
        assertThat(question()).isEmpty();

        open("staff");
        open("staff/leads/" + lead);
        assertThat(question()).isEqualTo("是哪一周的事？");
    }

    private String question() {
        return $(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "您的问题")
                .last()
                .getValue();
    }

    @Test
    void theQueueListsItWithoutAWordOfTheReport() {
        people.signIn(city.handler);
        open("staff/leads");

        reads("共 1 条");
        readsNothingOf("一周内三次要同样的报表。");
    }
}
