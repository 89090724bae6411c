package org.jianfu.units.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class UnitsBrowserTest {

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
    void aUnitIsFoundRenamedAndShownWithoutTouchingTheMouse() {
        var unit = units.add(new NewUnit(
                "市示例键盘局",
                "市键盘局",
                UnitCategory.DEPARTMENT,
                units.all().getFirst().id()));
        var me = people.someone(units.all().getFirst().id(), Role.SYSTEM_ADMIN);
        Page page = browser.signedIn(browser.desktop(), people.loginOf(me), TestPeople.PASSWORD);
        page.navigate("staff/units");
        assertThat(page.getByText("六盘水市").first()).isVisible();
        Axe.assertNoViolationsOnAnyScreen(page);
        Pictures.take(page, "units");
        page.keyboard().press("/");
        page.keyboard().type("市键盘局");
        page.waitForURL("**q=**");
        var table = page.locator(".jf-rows");
        assertThat(table.getByText("市财政局").first()).isHidden();
        table.getByText("市示例键盘局").locator("visible=true").first().click();
        page.waitForURL("**unit=" + unit.id());
        Axe.assertNoViolationsOnAnyScreen(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("更名"))
                .press("Enter");
        assertThat(page.locator("vaadin-dialog input").first()).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type("市示例键盘与按键局");
        Axe.assertNoViolations(page);
        page.getByLabel("依据").fill("示例文件〔2026〕1号");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.HEADING).filter(new Locator.FilterOptions().setHasText("市示例键盘与按键局")))
                .isVisible();
        assertThat(page.getByText("示例文件〔2026〕1号")).isVisible();
        Pictures.take(page, "unit");
    }
}
