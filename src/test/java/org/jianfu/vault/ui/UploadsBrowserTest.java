package org.jianfu.vault.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.kernel.LeadId;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Files on a slow line, wherever they can be added. */
@BrowserTest
class UploadsBrowserTest {

    /** As a slow line has them: on their way, until they are let through or lost. */
    private final List<Route> onTheirWay = new ArrayList<>();

    private Browser browser;
    private Page page;

    @BeforeEach
    void openTheDoor(Browser browser, @Autowired Units units, @Autowired Desks desks) {
        desks.open(
                DeskKind.CITY, null, units.findByCode("LPS-SWB").orElseThrow().id());
        this.browser = browser;
        page = slow(browser.phone());
        page.onDialog(dialog -> dialog.accept());
    }

    @Test
    void nextWaitsForAFileThatIsStillOnItsWay() {
        atTheEvidence();
        choose("录像.txt", "会议的录像");
        button("下一步").click();
        assertThat(page.locator(".jf-waits")).containsText("传完就自动继续");
        Axe.assertNoViolations(page);
        Pictures.take(page, "upload-waiting-phone");
        letThrough();
        assertThat(page.locator(".in-answers")).containsText("录像.txt");
    }

    @Test
    void backWaitsForItToo() {
        atTheEvidence();
        choose("录像.txt", "会议的录像");
        button("上一步").click();
        assertThat(page.locator(".jf-waits")).isVisible();
        letThrough();
        assertThat(page.locator("vaadin-combo-box input")).isVisible();
        button("下一步").click();
        assertThat(page.locator(".jf-files")).containsText("录像.txt");
    }

    @Test
    void nothingGoesOnWithoutAFileThatWasLostOnItsWay() {
        atTheEvidence();
        choose("录像.txt", "会议的录像");
        button("下一步").click();
        assertThat(page.locator(".jf-waits")).isVisible();
        onTheirWay.removeFirst().abort();
        assertThat(page.locator(".jf-waits")).containsText("没有传上来");
        assertThat(page.locator("vaadin-upload-file")).containsText("录像.txt");
        page.locator("vaadin-upload-file [part=retry-button]").click();
        letThrough();
        assertThat(page.locator(".jf-files")).containsText("录像.txt");
    }

    @Test
    void twoFilesOfOneNameAreTwoFilesAndControlEnterWaitsForBoth(
            @Autowired Units units,
            @Autowired Desks desks,
            @Autowired TestPeople people,
            @Autowired AutowireCapableBeanFactory beans,
            @Autowired Triage triage,
            @Autowired Leads leads) {
        InventedCity city = InventedCity.anew(units, desks, people);
        LeadId lead = beans.createBean(CaseFixture.class).reported(city);
        people.as(city.handler, () -> triage.accept(lead, leads.facts(lead).version()));
        page = slow(browser.signedIn(browser.desktop(), people.loginOf(city.handler), TestPeople.PASSWORD));
        page.navigate("staff/leads/" + lead);
        page.getByText("添加证据").first().click();
        Browser.awaitDialog(page);
        page.getByLabel("证明了什么").fill("两张照片");
        page.getByLabel("证据来源").fill("村委会");
        choose("image.txt", "第一张");
        choose("image.txt", "第二张");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".jf-waits")).isVisible();
        letThrough();
        assertThat(page.locator(".jf-waits")).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("image.txt")))
                .hasCount(2);
    }

    private void atTheEvidence() {
        page.navigate("report");
        page.locator("[data-carry=story] textarea").fill("一周要填七张内容重复的表");
        page.getByText("报表和要数据").click();
        button("下一步").click();
        page.getByText("这个月").click();
        button("下一步").click();
        assertThat(page.locator("vaadin-upload")).isVisible();
    }

    private void choose(String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("vaadin-upload-file").last()).isVisible();
    }

    private Page slow(Page window) {
        window.route("**/VAADIN/dynamic/resource/**", route -> {
            if (route.request().method().equals("POST")) {
                onTheirWay.add(route);
            } else {
                route.resume();
            }
        });
        return window;
    }

    private void letThrough() {
        onTheirWay.forEach(Route::resume);
        onTheirWay.clear();
    }

    private com.microsoft.playwright.Locator button(String caption) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(caption).setExact(true));
    }
}
