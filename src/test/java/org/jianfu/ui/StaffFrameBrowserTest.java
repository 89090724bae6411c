package org.jianfu.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class StaffFrameBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    @Test
    void whatIsNotThereSaysSoAndLeadsBack() {
        Page stranger = browser.phone();
        stranger.navigate("nothing/here");
        assertThat(stranger.getByText("找不到这个页面")).isVisible();
        Axe.assertNoViolationsOnAnyScreen(stranger);
        var me = people.someone(units.all().getFirst().id(), Role.UNIT_LIAISON);
        Page page = browser.signedIn(browser.desktop(), people.loginOf(me), TestPeople.PASSWORD);
        page.navigate("staff/nothing/here");
        assertThat(page.locator("vaadin-side-nav-item").first()).isVisible();
        page.getByText("回到待办").press("Enter");
        page.waitForURL("**/staff");
        page.navigate("staff/accounts");
        assertThat(page.getByText("找不到这个页面")).isVisible();
    }

    @Test
    void theKeyboardSkipsBarAndMenu() {
        var me = people.someone(units.all().getFirst().id(), Role.UNIT_LIAISON);
        Page page = browser.signedIn(browser.desktop(), people.loginOf(me), TestPeople.PASSWORD);
        page.navigate("staff/nothing/here");
        var skip = page.getByText("跳到正文");
        skip.focus();
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void onAPhoneThePersonHasAFaceAndTheMenuOpensAndTheLanguageChanges() {
        var me = people.someone(units.all().getFirst().id(), Role.UNIT_LIAISON);
        Page page = browser.signedIn(browser.phone(), people.loginOf(me), TestPeople.PASSWORD);
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(me.name()))
                .press("Enter");
        assertThat(page.getByText("退出登录")).isVisible();
        page.keyboard().press("Escape");
        page.locator("vaadin-drawer-toggle").press("Enter");
        assertThat(page.locator("vaadin-side-nav-item").first()).isInViewport();
        Axe.assertNoViolations(page);
        page.keyboard().press("Escape");
        page.getByText("English").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Waiting for me")))
                .isVisible();
        Axe.assertNoViolationsOnAnyScreen(page);
    }
}
