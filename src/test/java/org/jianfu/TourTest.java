package org.jianfu;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.testing.Browser;
import org.jianfu.testing.Chromium;
import org.jianfu.testing.OneChromium;
import org.jianfu.testing.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Walks through the demonstration as the README does, and takes its pictures: {@code ./mvnw verify -Ptour}. */
@Tag("tour")
@ExtendWith({Chromium.class, OneChromium.class})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
class TourTest {

    private static final String PASSWORD = "demo-jianfu-2026";

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    @Test
    void somebodyReports() throws IOException {
        Page page = browser.window(360, 740, ColorScheme.LIGHT);
        page.navigate("");
        assertThat(page.getByText("我要反映情况")).isVisible();
        Pictures.takeForDocuments(page, "start");
        page.getByText("我要反映情况").click();
        page.locator("textarea").first().fill("【演示】这个月已经开了五个内容差不多的视频会，每次都要求乡镇主要负责人全程参加。");
        page.getByText("开会", new Page.GetByTextOptions().setExact(true)).click();
        Pictures.takeForDocuments(page, "report");
        press(page, "下一步");
        press(page, "下一步");
        press(page, "下一步");
        press(page, "提交");
        assertThat(page.getByText("已经收到，谢谢您")).isVisible();
        Pictures.takeForDocuments(page, "receipt");
    }

    @Test
    void aHandlerWorksOnLeads() throws IOException {
        Page page = signedIn("handler");
        open(page, "staff/leads");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("全部")).click();
        Pictures.takeForDocuments(page, "leads");
        open(page, "staff/leads/" + id("""
                select lead_id from verification_request where state = 'ANSWERED'
                and lead_id in (select id from casework_lead where state = 'VERIFYING') limit 1"""));
        Pictures.takeForDocuments(page, "lead");
    }

    @Test
    void aSupervisorReadsTheNoticeBesideTheReport() throws IOException {
        Page page = signedIn("supervisor");
        open(
                page,
                "staff/leads/" + id("select lead_id from warning_notice where state = 'PROPOSED' limit 1") + "/notice");
        Pictures.takeForDocuments(page, "beside-report");
    }

    @Test
    void aUnitReceivesTheNotice() throws IOException {
        Page page = signedIn("liaison");
        open(page, "staff/notices/" + id("select id from warning_notice where state = 'ISSUED' limit 1"));
        Pictures.takeForDocuments(page, "notice");
    }

    @Test
    void everythingVerifiedStandsOnTheUnitsPage() throws IOException {
        Page page = signedIn("head");
        var lastQuarter = LocalDate.now(clock).minusMonths(3);
        open(page, "staff/ecology/" + id("select id from unit where name = '示例市甲局'") + "/" + lastQuarter.getYear());
        int quarter = (lastQuarter.getMonthValue() + 2) / 3;
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                .nth(quarter - 1)
                .evaluate("heading => heading.scrollIntoView()");
        page.mouse().wheel(0, -120);
        Pictures.takeForDocuments(page, "ecology");
    }

    @Test
    void aTownshipClerkReadsALesson() throws IOException {
        Page desk = browser.desktop();
        desk.navigate("learn/grassroots-exchange");
        Pictures.takeForDocuments(desk, "course");
        Page phone = browser.window(360, 740, ColorScheme.LIGHT);
        phone.navigate("learn/grassroots-exchange/planning-and-registering");
        assertThat(phone.locator(".jl-article")).isVisible();
        Pictures.takeForDocuments(phone, "lesson");
    }

    @Test
    void sheLooksUpTheClauseBehindItAndWhatChangedInIt() throws IOException {
        Page phone = browser.window(360, 740, ColorScheme.LIGHT);
        phone.navigate("policies/formalism-rules");
        assertThat(phone.locator("#c3")).isVisible();
        Pictures.takeForDocuments(phone, "policy");
        Page desk = browser.desktop();
        desk.navigate("policies/sample-out-of-plan/compare?before=1&after=2");
        assertThat(desk.locator(".jp-changed").first()).isVisible();
        Pictures.takeForDocuments(desk, "comparison");
    }

    private Page signedIn(String login) {
        return browser.signedIn(browser.desktop(), login, PASSWORD);
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(page.getByText("没有找到")).not().isVisible();
    }

    private static void press(Page page, String button) {
        Browser.settle(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private long id(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
