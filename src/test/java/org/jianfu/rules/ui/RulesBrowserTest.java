package org.jianfu.rules.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class RulesBrowserTest {

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
    void aRuleIsFoundAndReadAndThePhoneLeadsBackToTheList() {
        var me = people.someone(units.all().getFirst().id(), Role.SUPERVISOR);
        Page page = browser.signedIn(browser.desktop(), people.loginOf(me), TestPeople.PASSWORD);
        page.navigate("staff/rules");
        assertThat(page.getByText("篇幅一般不超过5000字").first()).isVisible();
        Axe.assertNoViolationsOnAnyScreen(page);
        Pictures.take(page, "rules");
        page.keyboard().press("/");
        page.keyboard().type("5000");
        page.waitForURL("**q=5000");
        page.setViewportSize(390, 844);
        page.getByText("篇幅一般不超过5000字").first().click();
        var back = page.getByText("返回列表");
        assertThat(back).isVisible();
        assertThat(page.locator(".jf-rows")).isHidden();
        Axe.assertNoViolationsOnAnyScreen(page);
        page.setViewportSize(390, 844);
        back.click();
        assertThat(page.locator(".jf-rows")).isVisible();
    }

    @Test
    void aDeadlineIsChangedFromTheKeyboardAndAWrongOneKeepsTheDialog() {
        var me = people.someone(units.all().getFirst().id(), Role.SYSTEM_ADMIN);
        Page page = browser.signedIn(browser.desktop(), people.loginOf(me), TestPeople.PASSWORD);
        page.navigate("staff/settings");
        var change = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("更改时限：决定是否受理"));
        Axe.assertNoViolationsOnAnyScreen(page);
        Pictures.take(page, "settings");
        change.press("Enter");
        assertThat(page.locator("vaadin-dialog input").first()).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type("9999");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("时限请填");
        Axe.assertNoViolations(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog")).isHidden();
    }
}
