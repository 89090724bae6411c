package org.jianfu.chain;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianfu.ecology.EcologyLinks;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Staff;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeLinks;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.MovableClock;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What comes out of the printer is the thing itself, and nothing of the page around it. */
@BrowserTest
class PaperBrowserTest {

    /** The heights at which two characters that follow each other stand in a title; the same where the word is whole. */
    private static final String HEIGHTS = """
        (title, word) => {
            const nodes = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
            for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
                const at = node.data.indexOf(word);
                if (at >= 0) {
                    return [...word].map((character, i) => {
                        const range = document.createRange();
                        range.setStart(node, at + i);
                        range.setEnd(node, at + i + 1);
                        return Math.round(range.getBoundingClientRect().top);
                    });
                }
            }
            return [];
        }\
        """;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private Browser browser;
    private InventedCity city;
    private LeadId lead;
    private NoticeId notice;

    @BeforeEach
    void aNoticeIsIssued(
            Browser browser,
            @Autowired Units units,
            @Autowired Desks desks,
            @Autowired AutowireCapableBeanFactory beans) {
        this.browser = browser;
        clock.moveTo(LocalDate.of(2026, 4, 8));
        city = InventedCity.anew(units, desks, people);
        CaseFixture fixture = beans.createBean(CaseFixture.class);
        lead = fixture.reported(city);
        notice = beans.createBean(LetterFixture.class).issued(city, lead, fixture.entered(city, lead));
    }

    @AfterEach
    void signOut() {
        people.signOut();
        clock.reset();
    }

    @Test
    void aNoticePrintsWithoutThePageAroundIt() throws IOException {
        Page page = opened(city.accusedLiaison, browser.desktop(), NoticeLinks.to(notice));
        String paper = String.join("", printed(page, "notice"));

        assertThat(paper).contains("关于落实基层减负规定的工作提醒").contains("特此提醒");
        assertThat(paper).doesNotContain("下一步", "办理记录", "Word", "签收提示");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("h1")).isHidden();
        assertNothingToPress(page);
    }

    @Test
    void aLeadPrintsWithoutButtonsAndFields() throws IOException {
        Page page = opened(city.handler, browser.desktop(), "staff/leads/" + lead);
        assertThat(page.locator("vaadin-button").first()).isVisible();
        String paper = String.join("", printed(page, "lead"));

        assertThat(paper).contains("一周内三次要同样的报表", "基本情况", "办理记录");
        assertThat(paper).doesNotContain("其他操作", "发出问题");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertNothingToPress(page);
        assertThat(page.locator("vaadin-text-area").locator("visible=true")).hasCount(0);
    }

    @Test
    void eachSheetOfTheEcologyPageSaysWhoseItIs() throws IOException {
        String address = EcologyLinks.to(city.accused, 2026);
        Page page = opened(city.inspector, browser.desktop(), address);
        assertThat(page.locator(".ec-sheet")).hasCount(4);
        assertThat(page.locator(".ec-running").first()).isHidden();
        String name = page.locator(".ec-spine-name").textContent();
        List<String> paper = printed(page, "ecology");

        assertThat(paper.get(0)).contains(name + "·2026年", "第1张");
        assertThat(paper.get(1)).contains(name + "·2026年", "第2张");
        assertThat(String.join("", paper)).contains("第3张", "第4张").doesNotContain("签署定稿");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".ec-spine")).isHidden();
        assertThat(page.locator(".ec-sheets")).hasCSS("background-color", "rgba(0, 0, 0, 0)");
        assertNothingToPress(page);
    }

    @Test
    void titlesEndTheirLinesBetweenWordsOnAnyPhone() {
        Page page = opened(city.accusedLiaison, browser.phone(), NoticeLinks.to(notice));
        assertThatWordsStayWhole(page, ".lg-title", "减负", "提醒", "落实");

        page.navigate("policies/formalism-rules");
        assertThatWordsStayWhole(page, "h1", "减负", "整治", "规定");
    }

    private static void assertThatWordsStayWhole(Page page, String title, String... words) {
        for (int width = 240; width <= 460; width += 20) {
            page.setViewportSize(width, 844);
            for (String word : words) {
                List<Object> heights = List.copyOf((List<?>) page.locator(title).evaluate(HEIGHTS, word));
                assertThat(heights)
                        .as("%s at %d", word, width)
                        .hasSize(word.length())
                        .containsOnly(heights.getFirst());
            }
        }
    }

    private static void assertNothingToPress(Page page) {
        assertThat(page.locator("vaadin-button, vaadin-upload").locator("visible=true"))
                .hasCount(0);
    }

    private Page opened(Staff person, Page window, String address) {
        Page page = browser.signedIn(window, people.loginOf(person), TestPeople.PASSWORD);
        page.navigate(address);
        Browser.settle(page);
        return page;
    }

    /** The text of each sheet of paper; paper speaks in radicals where the screen has characters. */
    private static List<String> printed(Page page, String name) throws IOException {
        Path file = Path.of("target", "pictures", "paper-" + name + ".pdf");
        Files.createDirectories(file.getParent());
        page.pdf(new PdfOptions().setPath(file).setPreferCSSPageSize(true).setPrintBackground(true));
        try (var paper = new PdfReader(Files.newInputStream(file))) {
            List<String> sheets = new ArrayList<>();
            for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
                String text = new PdfTextExtractor(paper).getTextFromPage(sheet);
                sheets.add(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", ""));
            }
            return sheets;
        }
    }
}
