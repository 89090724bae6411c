package org.jianfu.exchange.ui;

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
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainee on a phone asks beside what is being read; the office answers, by the keyboard. */
@BrowserTest
class ExchangeBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    private Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    private Page signedIn(Page window, Role role) {
        var person = people.someone(units.all().getFirst().id(), role);
        return browser.signedIn(window, people.loginOf(person), TestPeople.PASSWORD);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    @Test
    void aTraineeAsksAtASectionAndTheOfficeAnswers() {
        Page phone = signedIn(browser.phone(), Role.TRAINEE);
        phone.navigate("staff/learning/sample-course/first");
        Locator ask = phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("提问：再问一句凭什么"));
        ask.scrollIntoViewIfNeeded();
        Pictures.take(phone, "exchange-lesson-phone");
        ask.click();
        assertThat(phone.getByText("这里还没有人提问")).isVisible();
        button(phone, "提问").click();
        phone.getByLabel("想问什么").fill("催得急、又没有文号的表，先报还是先问？");
        Pictures.take(phone, "exchange-ask-phone");
        Axe.assertNoViolations(phone);
        button(phone, "提出").click();
        assertThat(phone.getByText("还没有人回答。")).isVisible();
        phone.waitForURL(url -> url.matches(".*/staff/exchange/\\d+"));
        String address = phone.url();

        Page desk = signedIn(browser.desktop(), Role.SUPERVISOR);
        desk.navigate(address);
        button(desk, "给官方答复").focus();
        desk.keyboard().press("Enter");
        desk.getByLabel("回答", new Page.GetByLabelOptions().setExact(true)).focus();
        desk.keyboard().type("先问文号。没有文号的先登记，不报不算漏报。");
        desk.keyboard().press("Control+Enter");
        assertThat(desk.getByText("官方答复 减负答〔")).isVisible();
        Pictures.take(desk, "exchange-official");
        Axe.assertNoViolations(desk);

        assertThat(phone.getByText("先问文号。没有文号的先登记，不报不算漏报。")).isVisible();
        Pictures.take(phone, "exchange-answered-phone");
    }
}
