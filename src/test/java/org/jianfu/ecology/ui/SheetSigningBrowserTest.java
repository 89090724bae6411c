package org.jianfu.ecology.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.ledger.InventedOffice;
import org.jianfu.ledger.Ledger;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.Pictures;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sheet goes back and forth between the office and an inspector until it is signed. */
@BrowserTest
class SheetSigningBrowserTest {

    private static final String WAITING = "示例乡2026年第1季度活页待签署";

    @Autowired
    Ledger ledger;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private InventedOffice t;
    private Browser browser;

    @BeforeEach
    void plant(Browser browser) {
        this.browser = browser;
        clock.moveTo(LocalDate.of(2026, 4, 8));
        t = new InventedOffice(units, desks, people);
        t.someone(t.inspector.unit(), Role.DISCIPLINE_INSPECTOR);
        people.as(t.handler, () -> ledger.enter(t.violation()));
    }

    @AfterEach
    void leave() {
        people.signOut();
        clock.reset();
    }

    @Test
    void aSheetIsHandedInSentBackHandedInAgainAndSigned() {
        Page office = signedIn(t.supervisor, browser.desktop());
        open(office);
        press(office, "报请签署");
        inTheDialog(office, "报请签署");
        assertThat(office.locator(".ap-panel")).containsText("待签：");
        look(office, "approval-in-progress");

        Page inspector = signedIn(t.inspector, browser.phone());
        inspector.getByText(WAITING).last().click();
        look(inspector, "approval-to-sign-phone");
        press(inspector, "退回修改");
        inTheDialog(inspector, "退回修改");
        assertThat(inspector.locator("vaadin-dialog [slot=error-message]")).hasText("请填写。");
        look(inspector, "approval-no-reason-phone");
        inspector.getByLabel("需要修改什么").fill("篇幅违规的依据写得不够准确，请核对条款。");
        inTheDialog(inspector, "退回修改");
        assertThat(inspector.locator(".ap-panel")).containsText("已退回");

        office.navigate("staff");
        office.getByText("示例乡2026年第1季度活页被退回，请看意见").click();
        assertThat(office.locator(".ap-panel")).containsText("请核对条款");
        look(office, "approval-returned");
        press(office, "报请签署");
        inTheDialog(office, "报请签署");
        assertThat(office.getByText("前 1 轮的签署和意见")).isVisible();

        Page night = signedIn(t.inspector, browser.window(1280, 800, ColorScheme.DARK));
        night.getByText(WAITING).last().click();
        look(night, "approval-to-sign-dark");
        press(night, "签署定稿");
        Browser.awaitDialog(night);
        night.getByLabel("意见（可以不写）").fill("已核对，同意定稿。");
        inTheDialog(night, "签署定稿");
        assertThat(night.locator(".ap-panel")).containsText("同意定稿");
        assertThat(night.locator(".ap-panel")).containsText(Pattern.compile(t.inspector.name() + "（纪检监察）"));
        night.getByText("前 1 轮的签署和意见").click();
        look(night, "approval-signed-dark");
    }

    private void open(Page page) {
        page.navigate("staff/ecology/" + t.town + "/2026");
    }

    private Page signedIn(Staff person, Page window) {
        return browser.signedIn(window, people.loginOf(person), TestPeople.PASSWORD);
    }

    private static void press(Page page, String name) {
        button(page.locator("main"), name).click();
    }

    private static void inTheDialog(Page page, String name) {
        Browser.awaitDialog(page);
        button(page.locator("vaadin-dialog[opened]"), name).click();
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void look(Page page, String name) {
        Browser.settle(page);
        Browser.awaitStillness(page);
        Axe.assertNoViolations(page);
        Pictures.take(page, name);
    }
}
