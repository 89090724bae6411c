package org.jianfu.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.awaitility.Awaitility;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class PublicFormBrowserTest {

    private static final String STORY = "上周三下午四点接到电话，要求当天下班前报送三年台账𠮷㑇😀";

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    JdbcClient sql;

    Browser browser;
    Page page;

    @BeforeEach
    void openTheDoor(Browser browser) {
        desks.open(
                DeskKind.CITY, null, units.findByCode("LPS-SWB").orElseThrow().id());
        this.browser = browser;
        page = browser.phone();
        page.onDialog(dialog -> dialog.accept());
    }

    @Test
    void somebodyReportsOnAPhoneAndComesBackWithTheReceipt() throws IOException {
        page.navigate("");
        look("public-start");
        page.getByText("我要反映情况").click();
        story().fill(STORY);
        page.getByText("报表和要数据").click();
        look("report-story");
        next();
        unit().fill("jyj");
        page.locator("vaadin-combo-box-item").getByText("市教育局").click();
        page.getByText("这一周").click();
        look("report-unit");
        next();
        addFiles();
        assertThat(page.locator(".jf-files")).containsText("通知.txt");
        assertThat(page.locator(".jf-file-box .jf-problem")).containsText("空的.txt");
        assertThat(page.locator(".jf-file-box .jf-problem")).containsText("程序.exe");
        look("report-evidence");
        next();
        assertThat(page.locator(".in-answers")).containsText(STORY);
        assertThat(page.locator(".in-answers")).containsText("市教育局");
        look("report-check");
        send();
        String code = receipt();
        look("report-receipt");
        assertThat(saved()).contains(code);
        assertThat(page.url() + page.title()).doesNotContain(code);
        assertThat(stored()).isEqualTo("");

        page.navigate("follow");
        code().fill("0000 0000");
        page.getByRole(AriaRole.BUTTON, exactly("查看")).click();
        assertThat(page.getByText("没有找到")).isVisible();
        look("follow-unknown");
        code().fill(code.toLowerCase().replace('-', ' ').replace('0', 'o'));
        page.getByRole(AriaRole.BUTTON, exactly("查看")).click();
        assertThat(page.locator(".in-now")).containsText("已收到");
        look("follow-standing");
        page.locator("[data-carry=answer] textarea").fill("第二天又要了一遍");
        page.getByRole(AriaRole.BUTTON, exactly("发送")).click();
        assertThat(page.locator(".in-dialogue")).containsText("第二天又要了一遍");
    }

    @Test
    void aLostSessionCostsNoTextAndMakesNoSecondReport() {
        long before = reports();
        page.navigate("report");
        story().fill("写到一半");
        page.getByText("报表和要数据").click();
        next();
        page.getByText("这个月").click();
        Browser.settle(page);
        page.context().clearCookies();
        next();
        assertThat(page.locator(".in-lost")).isVisible();
        look("report-lost");

        page.locator(".in-lost-carry").click();

        assertThat(story()).hasValue("写到一半");
        story().fill("写到一半，接着写完");
        next();
        assertThat(page.getByRole(AriaRole.RADIO, exactly("这个月"))).isChecked();
        next();
        next();
        send();
        receipt();
        assertThat(reports()).isEqualTo(before + 1);
    }

    @Test
    void aTextThatTheInputMethodCommitsTwiceArrives() {
        page.navigate("report");
        story().fill(STORY);
        story().dispatchEvent("input");
        page.getByText("报表和要数据").click();
        next();
        assertThat(page.locator("h1")).hasText("哪个单位、什么时候");
    }

    @Test
    void theBrowsersBackKeepsEveryAnswerEvenHalfTyped() {
        page.navigate("");
        page.getByText("我要反映情况").click();
        story().fill(STORY);
        page.getByText("其他").click();
        next();
        page.getByText("名单里没有").click();
        page.getByLabel("写下您知道的单位名称").fill("某某协会");

        Browser.goBack(page);
        assertThat(story()).hasValue(STORY);
        Browser.goForward(page);

        assertThat(page.getByLabel("写下您知道的单位名称")).hasValue("某某协会");
        Browser.goBack(page);
        story().fill(STORY + "还有");
        Browser.goBack(page);
        assertThat(page.getByText("给基层减负，请您说句话")).isVisible();
        Browser.goForward(page);
        assertThat(story()).hasValue(STORY + "还有");
    }

    @Test
    void aFloodOfTextIsRefusedInPlaceAndNothingIsCut() {
        page.navigate("report");
        story().fill("好".repeat(20_001));
        assertThat(page.locator(".in-count")).containsText("超出 1 字");
        next();
        assertThat(page.getByText("现在超出 1 字").first()).isVisible();
        assertThat(story()).hasValue("好".repeat(20_001));
    }

    @Test
    void aReloadKeepsTheHalfTypedLineTheChoicesAndTheFiles() {
        page.navigate("report");
        story().fill(STORY);
        page.getByText("报表和要数据").click();
        next();
        page.getByText("这个月").click();
        next();
        addFiles();
        assertThat(page.locator(".jf-files")).containsText("通知.txt");
        page.locator(".in-contact summary").click();
        page.locator("[data-carry=contact] input").pressSequentially("示例电话一二三");

        page.reload();

        assertThat(page.locator("h1")).hasText("证据和联系方式");
        assertThat(page.locator("[data-carry=contact] input")).hasValue("示例电话一二三");
        assertThat(page.locator(".jf-files")).containsText("通知.txt");
        back();
        assertThat(page.getByRole(AriaRole.RADIO, exactly("这个月"))).isChecked();
        back();
        assertThat(story()).hasValue(STORY);
        story().pressSequentially("再写一句");
        page.reload();
        assertThat(story()).hasValue(STORY + "再写一句");
        assertThat(stored()).isEqualTo("");
    }

    @Test
    void anotherTabAndWhoeverComesAfterSomebodyLeftSeeNothing() {
        page.route(
                "https://www.weather.com.cn/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("<title>天气</title>晴")));
        page.navigate("report");
        story().fill(STORY);
        page.reload();
        assertThat(story()).hasValue(STORY);

        Page tab = page.context().newPage();
        tab.navigate("report");
        assertThat(tab.locator("[data-carry=story] textarea")).hasValue("");

        // a page that is being left hears no answer any more; what the visit still knows is asked of the portal itself
        page.waitForRequest("**/report/leave", () -> page.getByText("立即离开").click());
        page.waitForURL("https://www.weather.com.cn/**");
        Awaitility.await().untilAsserted(() -> {
            page.navigate("report");
            story().waitFor();
            Browser.settle(page);
            assertThat(story().inputValue()).isEmpty();
        });
    }

    @Test
    void theReceiptIsNotLostByATapOnTheNameOfThePortal() throws IOException {
        reportWithAFile();
        page.locator(".jf-brand").click();
        assertThat(page.getByText("查询码还没有保存")).isVisible();
        Browser.awaitDialog(page);
        look("report-receipt-leave");
        page.locator("vaadin-dialog vaadin-button").getByText("取消").click();
        receipt();

        saved();
        page.locator(".jf-brand").click();
        assertThat(page.getByText("给基层减负，请您说句话")).isVisible();
    }

    @Test
    void theReceiptOnPaperIsTheReceiptAndNothingElse() throws IOException {
        String code = reportWithAFile();
        Path paper = Path.of("target", "pictures", "paper-receipt.pdf");
        Files.createDirectories(paper.getParent());
        page.pdf(new PdfOptions().setPath(paper).setFormat("A4"));
        try (var pages = new PdfReader(Files.newInputStream(paper))) {
            assertThat(pages.getNumberOfPages()).isEqualTo(1);
            String text = Normalizer.normalize(new PdfTextExtractor(pages).getTextFromPage(1), Normalizer.Form.NFKC)
                    .replaceAll("\\s", "");
            // of one glyph that stands for two characters a PDF names the rarer one, as it does with 门
            assertThat(text)
                    .contains(code.replaceAll("\\W", ""), "/follow", "减负")
                    .doesNotContain("通知.txt", "立即离开", "复制", "接下来", "English");
        }
    }

    @Test
    void whatIsSaidWhileTheLineIsDownIsSaidInChinese() {
        page.navigate("report");
        story().fill(STORY);
        page.getByText("报表和要数据").click();
        Browser.settle(page);
        page.context().setOffline(true);
        page.getByRole(AriaRole.BUTTON, exactly("下一步")).click();
        assertThat(page.getByText("网络断开了").first()).isVisible();
        page.context().setOffline(false);
        assertThat(page.locator("h1")).hasText("哪个单位、什么时候");
        back();
        assertThat(story()).hasValue(STORY);
    }

    private String reportWithAFile() {
        page.navigate("report");
        story().fill(STORY);
        page.getByText("报表和要数据").click();
        next();
        page.getByText("这一周").click();
        next();
        addFiles();
        assertThat(page.locator(".jf-files")).containsText("通知.txt");
        next();
        send();
        return receipt();
    }

    private void back() {
        page.getByRole(AriaRole.BUTTON, exactly("上一步")).click();
        Browser.settle(page);
    }

    @Test
    void leavingAtOnceShowsNothingMoreAndGoesElsewhere() {
        page.route(
                "https://www.weather.com.cn/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("<title>天气</title>晴")));
        page.navigate("report");
        story().fill(STORY);

        page.getByText("立即离开").click();

        page.waitForURL("https://www.weather.com.cn/**");
        assertThat(page.getByText("晴")).isVisible();
    }

    private void addFiles() {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("通知.txt", "text/plain", "会议通知".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("空的.txt", "text/plain", new byte[0]),
            new FilePayload("程序.exe", "application/octet-stream", new byte[] {77, 90, 0})
        });
    }

    private Locator story() {
        return page.locator("[data-carry=story] textarea");
    }

    private Locator unit() {
        return page.locator("vaadin-combo-box input");
    }

    private Locator code() {
        return page.locator(".in-code-field input");
    }

    private void next() {
        page.getByRole(AriaRole.BUTTON, exactly("下一步")).click();
        Browser.settle(page);
    }

    private void send() {
        page.getByRole(AriaRole.BUTTON, exactly("提交")).click();
    }

    private String receipt() {
        assertThat(page.getByText("已经收到，谢谢您")).isVisible();
        return page.locator("jianfu-receipt").getAttribute("data-code");
    }

    private String saved() throws IOException {
        Download file =
                page.waitForDownload(() -> page.locator("[data-act=save]").click());
        return Files.readString(file.path());
    }

    /** What the page left in the browser; Vaadin's own statistics of development mode are not in the product. */
    private Object stored() {
        return page.evaluate("""
            Object.keys({...localStorage, ...sessionStorage})
                .filter(key => !key.startsWith('vaadin.statistics')).join()\
            """);
    }

    private void look(String name) {
        Axe.assertNoViolations(page);
        Pictures.take(page, name + "-phone");
    }

    private long reports() {
        return sql.sql("select count(*) from report").query(Long.class).single();
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
