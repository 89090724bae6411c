package org.jianfu.chain;

import java.util.List;
import org.jianfu.kernel.LeadId;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Two handlers have one lead open; whoever comes second sees what changed and keeps what was typed. */
@BrowserTest
class TwoHandlersBrowserTest {

    private static final String REASON = "不属于基层减负范围，请拨打 12345。";

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Browser browser;
    private Handler first;
    private Handler second;

    @BeforeEach
    void bothHaveTheSameLeadOpen(Browser browser) {
        this.browser = browser;
        InventedCity city = InventedCity.anew(units, desks, people);
        LeadId lead = beans.createBean(CaseFixture.class).reported(city);
        first = new Handler(browser, people, city.handler, List.of());
        second = new Handler(browser, people, city.secondHandler, List.of());
        first.opens("staff/leads/" + lead);
        second.opens("staff/leads/" + lead);
    }

    @Test
    void theSecondIsToldWhatTheFirstDidAndKeepsTheOwnText() {
        second.beginsToReject(REASON);
        String number = first.accepts();

        second.isToldThatSomebodyWasFaster(first.name(), "受理，编号 " + number, REASON);
        second.hasHeading(number);
        second.canUseThisPage();
    }

    @Test
    void aQuestionHalfWrittenSurvivesWhatOthersDo() {
        second.writesAQuestion("是哪一天的事？");
        String number = first.accepts();

        second.isToldOfNews();
        second.hasHeading(number);
        second.reads("由" + first.name() + "承办。");
    }
}
