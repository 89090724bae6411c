package org.jianfu.notification.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.jianfu.kernel.Role;
import org.jianfu.notification.Notifications;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@BrowserTest
class NotificationBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    @Autowired
    Notifications notifications;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aNoticeArrivesLiveAtTheBellAndInTheInbox() {
        var me = people.someone(units.all().getFirst().id(), Role.SYSTEM_ADMIN);
        Page page = browser.signedIn(browser.desktop(), people.loginOf(me), TestPeople.PASSWORD);
        page.navigate("staff/inbox");
        assertThat(page.getByText("没有通知")).isVisible();
        Axe.assertNoViolationsOnAnyScreen(page);
        transactions.executeWithoutResult(_ -> notifications.tell(me.id(), "notification.inbox.what", "staff/units"));
        assertThat(page.locator(".jf-bell-count")).hasText("1");
        assertThat(page.locator(".jf-rows").getByText("未读")).isVisible();
        Axe.assertNoViolationsOnAnyScreen(page);
        Pictures.take(page, "inbox");
        page.locator(".jf-rows a").press("Enter");
        page.waitForURL("**/staff/units");
        page.navigate("staff/mail");
        assertThat(page.getByText(me.name()).first()).isVisible();
        Axe.assertNoViolationsOnAnyScreen(page);
        Pictures.take(page, "mail");
    }
}
