package org.jianfu.security.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jianfu.kernel.Role;
import org.jianfu.security.Accounts;
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
class SignInBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    @Test
    void somebodySignsInSeesWhatWaitsAndSignsOut() {
        var admin = people.someone(units.all().getFirst().id(), Role.SYSTEM_ADMIN, Role.UNIT_LIAISON);
        Page page = browser.signsIn(browser.desktop(), people.loginOf(admin), TestPeople.PASSWORD);
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("待办");
        Axe.assertNoViolations(page);
        Pictures.take(page, "home-empty");
        page.getByText(admin.name()).first().click();
        page.getByText("退出登录").click();
        assertThat(page.getByText("您已退出登录。")).isVisible();
        page.navigate("staff");
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    @Test
    void onTheOwnPageOneSeesWhereOneIsSignedInAndSignsOutElsewhere() {
        var liaison = people.someone(units.all().getFirst().id(), Role.UNIT_LIAISON);
        Page elsewhere = browser.signedIn(browser.phone(), people.loginOf(liaison), TestPeople.PASSWORD);
        Page page = browser.signedIn(browser.desktop(), people.loginOf(liaison), TestPeople.PASSWORD);
        page.getByText(liaison.name()).first().click();
        page.getByText("我的账号").click();
        assertThat(page.locator(".jf-places li")).hasCount(2);
        Axe.assertNoViolations(page);
        Pictures.take(page, "own-page");
        page.setViewportSize(390, 844);
        Pictures.take(page, "own-page-phone");
        page.getByText("退出其他所有地方").click();
        assertThat(page.getByText("只在这里登录。")).isVisible();

        elsewhere.reload();
        assertThat(elsewhere.locator("input[name=username]")).isVisible();

        page.getByLabel("现在的密码").fill("not my password");
        page.getByLabel("新密码").fill("my own long password");
        page.getByText("修改密码").click();
        assertThat(page.getByText("现在的密码不对")).isVisible();
        page.getByLabel("现在的密码").fill(TestPeople.PASSWORD);
        page.getByText("修改密码").click();
        assertThat(page.getByText("密码已修改，其他地方的登录都已退出。")).isVisible();
    }

    @Test
    void aDialogLeftOpenDoesNothingOnceItsAccountIsClosed() {
        var unit = units.all().getFirst().id();
        var other = people.someone(unit, Role.SYSTEM_ADMIN);
        var victim = people.someone(unit, Role.UNIT_LIAISON);
        Page page = browser.signedIn(browser.desktop(), people.loginOf(other), TestPeople.PASSWORD);
        page.navigate("staff/accounts?q=" + people.loginOf(victim));
        page.locator(".jf-rows vaadin-button >> visible=true").first().press("Enter");
        page.getByText("给一次性密码").click();
        page.locator("vaadin-dialog input[type=password]").fill("stolen password of mine");
        people.as(people.someone(unit, Role.SYSTEM_ADMIN), () -> accounts.close(other.id()));
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.getByText("已经断开")).isVisible();
        browser.signedIn(browser.desktop(), people.loginOf(victim), TestPeople.PASSWORD);
    }

    @Test
    void aWrongPasswordSaysNothingAboutTheAccount() {
        Page page = browser.phone();
        page.navigate("login");
        Axe.assertNoViolations(page);
        page.locator("input[name=username]").fill("nobody");
        page.locator("input[name=password]").fill("whatever it is");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.getByText("没有登录成功")).isVisible();
        Axe.assertNoViolations(page);
        Pictures.take(page, "sign-in-failed-phone");
    }

    @Test
    void theAccountsPageIsUsableOnAPhoneAndForScreenReaders() {
        var admin = people.someone(units.all().getFirst().id(), Role.SYSTEM_ADMIN);
        Page page = browser.signedIn(browser.phone(), people.loginOf(admin), TestPeople.PASSWORD);
        page.navigate("staff/accounts");
        assertThat(page.getByText("新开账号")).isVisible();
        Axe.assertNoViolations(page);
        Pictures.take(page, "accounts-phone");
        page.setViewportSize(1280, 800);
        Pictures.take(page, "accounts");
        page.locator(".jf-rows vaadin-button >> visible=true").first().press("Enter");
        assertThat(page.getByText("改资料")).isVisible();
        page.keyboard().press("Escape");
        page.getByText("新开账号").click();
        assertThat(page.getByText("登录名").last()).isVisible();
        Axe.assertNoViolations(page);
        Pictures.take(page, "accounts-open");
    }
}
