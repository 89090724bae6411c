package org.jianfu.chain;

import java.util.Iterator;
import java.util.List;
import org.jianfu.kernel.LeadId;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two handlers have one lead open; whoever comes second sees what changed and keeps what was typed. */
@BrowserTest
class TwoHandlersBrowserTest {

    private static final Iterator<String> FLOWERS = List.of("桂花", "梅花").iterator();
    private static final String REASON = "不属于基层减负范围，请拨打 12345。";

    @LocalServerPort
    int port;

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
    void bothHaveTheSameLeadOpen() {
        browser = new Browser(port);
        InventedCity city = new InventedCity(FLOWERS.next(), units, desks, people);
        LeadId lead = beans.createBean(Shortcut.class).reported(city);
        first = new Handler(browser, people, city.handler, List.of());
        second = new Handler(browser, people, city.secondHandler, List.of());
        first.opens("staff/leads/" + lead);
        second.opens("staff/leads/" + lead);
    }

    @AfterEach
    void goHome() {
        browser.close();
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
