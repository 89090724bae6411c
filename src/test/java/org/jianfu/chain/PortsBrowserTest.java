package org.jianfu.chain;

import java.util.List;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The other ports lead to the same desk, and whoever came through one is told the same. */
@BrowserTest
class PortsBrowserTest {

    private static final String STORY = "老支书来信：镇上一个月开了九次同样的调度会。";

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    private Browser browser;
    private Handler handler;
    private Reporter reporter;

    @BeforeEach
    void aHandlerAtTheCounter(Browser browser) {
        this.browser = browser;
        InventedCity city = new InventedCity("海棠", units, desks, people);
        handler = new Handler(browser, people, city.handler, List.of());
        reporter = new Reporter(browser.phone());
    }

    @Test
    void aLetterIsWrittenDownAndItsWriterComesBackWithTheReceipt() {
        String receipt = handler.writesDown("来信", STORY, "开会", "slhtj", "示例海棠局");
        handler.opensTheOnlyLead("示例海棠局");
        handler.readsTheReport(STORY);
        handler.reads("来信");

        reporter.followsUp(receipt);
        reporter.isTold("已收到", "");
    }
}
