package org.jianfu.ledger.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jianfu.ecology.CommendationForm;
import org.jianfu.ecology.Commending;
import org.jianfu.ecology.EcologyLinks;
import org.jianfu.kernel.Staff;
import org.jianfu.ledger.InventedOffice;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.NoticeDraft;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.NoticeSuggestion;
import org.jianfu.ledger.Notices;
import org.jianfu.ledger.OrderForm;
import org.jianfu.ledger.Orders;
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
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class LettersBrowserTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeReading reading;

    @Autowired
    private Orders orders;

    @Autowired
    private Commending commending;

    @Autowired
    private Units units;

    @Autowired
    private Desks desks;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    private InventedOffice t;
    private Browser browser;

    @BeforeEach
    void plant(Browser browser) {
        clock.moveTo(LocalDate.of(2026, 3, 2));
        t = new InventedOffice(units, desks, people);
        this.browser = browser;
    }

    @AfterEach
    void leave() {
        people.signOut();
        clock.reset();
    }

    @Test
    void aUnitAcknowledgesAndAnswersOnItsTelephone() {
        NoticeId id = issued(entry());
        Page page = signedIn(t.liaison, browser.phone());
        page.navigate("staff/notices");
        assertThat(page.locator(".jf-rows").getByText("待签收")).isVisible();
        look(page, "notices-unit-phone");
        page.getByText("关于落实基层减负规定的工作提醒").click();
        assertThat(page.getByText(Pattern.compile("减负提示〔2026〕\\d+号")).first()).isVisible();
        look(page, "notice-unit-phone");
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName("签收").setExact(true)))
                .isInViewport();
        button(page, "签收");
        page.getByLabel("纠正情况").fill("已把工作方案压缩到四千字以内，重新印发并收回原文件。");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("新方案.txt", "text/plain", "压缩后的方案".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".jf-files > li")).hasCount(1);
        look(page, "notice-answer-phone");
        button(page, "提交回复");
        assertThat(page.getByText("回复已提交，正在核查")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("新方案.txt")))
                .isVisible();

        Page desk = signedIn(t.handler, browser.desktop());
        desk.navigate("staff/notices/" + id);
        assertThat(desk.getByText("已把工作方案压缩到四千字以内")).isVisible();
        look(desk, "notice-desk");
        button(desk, "核查通过，办结");
        assertThat(desk.getByText("已办结，不需要再做什么。")).isVisible();
        desk.navigate("staff/notices");
        look(desk, "notices-desk");
    }

    @Test
    void anotherUnitFindsNothing() {
        NoticeId id = issued(entry());
        Page page = signedIn(t.otherLiaison, browser.desktop());
        page.navigate("staff/notices/" + id);
        assertThat(page.getByText("找不到这个页面")).isVisible();
        page.navigate("staff/ecology/" + t.town + "/2026");
        assertThat(page.getByText("找不到这个页面")).isVisible();
        page.navigate("staff/notices");
        assertThat(page.getByText("没有预警工作提示")).isVisible();
        look(page, "notices-none");
    }

    @Test
    void aQuarterOfTheEcologyPageIsSignedAndPrinted() throws IOException {
        issued(entry());
        NegativeEntryId second = entry();
        issued(second);
        people.as(t.supervisor, () -> {
            orders.issue(second, new OrderForm(orders.suggest(second), LocalDate.of(2026, 3, 31), "同类问题再次发生"));
            commending.commend(
                    t.town, new CommendationForm(LocalDate.of(2026, 3, 1), "主动清理报表十七张，腾出下村时间", "示例通报〔2026〕1号"));
        });
        clock.moveTo(LocalDate.of(2026, 4, 8));
        Page page = signedIn(t.inspector, browser.desktop());
        page.navigate("staff/ecology");
        look(page, "ecology-list");
        page.locator(".jf-rows a[href='" + EcologyLinks.to(t.town, 2026) + "']").click();
        button(page, "签署定稿");
        Browser.awaitDialog(page);
        look(page, "ecology-sign");
        page.locator("vaadin-dialog").getByText("签署定稿").last().click();
        assertThat(page.getByText("已签署定稿")).isVisible();
        look(page, "ecology-page");
        page.pdf(new PdfOptions()
                .setPath(Path.of("target", "pictures", "ecology-page.pdf"))
                .setPreferCSSPageSize(true)
                .setPrintBackground(true));
        assertThatAllQuartersAreOnPaper(Path.of("target", "pictures", "ecology-page.pdf"));

        Page phone = signedIn(t.head, browser.phone());
        phone.navigate("staff/ecology");
        assertThat(phone.getByText("已签署定稿")).isVisible();
        look(phone, "ecology-page-phone");

        Page desk = signedIn(t.supervisor, browser.desktop());
        desk.navigate("staff/negative-list");
        look(desk, "negative-list");
        desk.navigate("staff/orders");
        look(desk, "orders");
        Page unit = signedIn(t.liaison, browser.desktop());
        unit.navigate("staff/orders");
        unit.getByText("关于责令限期整改的通知").click();
        look(unit, "order-unit");
    }

    private NegativeEntryId entry() {
        return people.by(t.handler, () -> ledger.enter(t.violation()));
    }

    private NoticeId issued(NegativeEntryId entry) {
        NoticeId id = people.by(t.handler, () -> {
            NoticeSuggestion suggestion = notices.suggest(entry);
            NoticeId drafted = notices.draft(
                    entry, new NoticeDraft(suggestion.level(), null, suggestion.wording(suggestion.level())));
            notices.propose(drafted, reading.get(drafted).letter().version());
            return drafted;
        });
        people.as(
                t.supervisor, () -> notices.approve(id, reading.get(id).letter().version(), true));
        return id;
    }

    private Page signedIn(Staff person, Page window) {
        return browser.signedIn(window, people.loginOf(person), TestPeople.PASSWORD);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void look(Page page, String name) {
        Browser.settle(page);
        Axe.assertNoViolations(page);
        Pictures.take(page, name);
    }

    /** All four sheets, what was commended among them. Paper speaks in radicals where the screen has characters. */
    private static void assertThatAllQuartersAreOnPaper(Path file) throws IOException {
        try (var paper = new PdfReader(Files.newInputStream(file))) {
            var text = new StringBuilder();
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(paper).getTextFromPage(page));
            }
            org.assertj.core.api.Assertions.assertThat(paper.getPageSize(1).getWidth())
                    .isBetween(594f, 596f);
            org.assertj.core.api.Assertions.assertThat(
                            Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", ""))
                    .contains("第一季度", "第二季度", "第三季度", "第四季度", "主动清理报表十七张");
        }
    }
}
