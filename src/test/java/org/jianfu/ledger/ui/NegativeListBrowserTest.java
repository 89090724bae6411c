package org.jianfu.ledger.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianfu.ledger.InventedOffice;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.Violation;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How a long list is read: with the wheel, with keys, on a telephone, and taken along as a file. */
@BrowserTest
class NegativeListBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Ledger ledger;

    private InventedOffice office;
    private Browser browser;

    @BeforeEach
    void enterAHundredAndTwenty(
            Browser browser,
            @Autowired Units units,
            @Autowired Desks desks,
            @Autowired TransactionTemplate transaction) {
        this.browser = browser;
        office = transaction.execute(status -> new InventedOffice(units, desks, people));
        people.as(
                office.handler,
                () -> transaction.executeWithoutResult(
                        status -> IntStream.rangeClosed(1, 120).forEach(number -> ledger.enter(violation(number)))));
    }

    /** The hundredth begins like a formula. */
    private Violation violation(int number) {
        String facts = number == 100 ? "=1+1 第 100 件" : "第 " + number + " 件，印发的工作方案超过规定篇幅";
        return new Violation(
                office.town,
                "doc-length",
                facts,
                InventedOffice.OCCURRED,
                office.violation().lead(),
                office.desk.id());
    }

    @Test
    void whoScrollsDownReadsOn() {
        Page page = opened(browser.desktop(), "staff/negative-list");
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(50);
        Pictures.take(page, "negative-list");
        page.locator(".jf-rows tbody tr").last().scrollIntoViewIfNeeded();
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(100);
        page.locator(".jf-rows tbody tr").last().scrollIntoViewIfNeeded();
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(120);
        assertThat(page.locator(".jf-more")).isHidden();
    }

    @Test
    void keysSearchMoveAndExplainThemselves() {
        Page page = opened(browser.desktop(), "staff/negative-list");
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(50);
        page.keyboard().press("/");
        page.keyboard().type("第 11");
        assertThat(page).hasURL(Pattern.compile(".*[?&]q=.*"));
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(11);
        page.locator("h1").click();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".jf-rows tbody tr:nth-child(2) >> :focus")).hasCount(1);
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".jf-rows tbody tr:nth-child(1) >> :focus")).hasCount(1);
        page.keyboard().press("?");
        assertThat(page.getByText("上一条、下一条")).isVisible();
        Axe.assertNoViolations(page);
        page.keyboard().press("Escape");
        page.goBack();
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(50);
    }

    @Test
    void theFileHoldsExactlyWhatTheFilterShows() throws IOException {
        Page page = opened(browser.desktop(), "staff/negative-list?q=100");
        assertThat(page.getByText("共 1 条")).isVisible();
        assertThat(export(page)).containsExactly("=1+1 第 100 件");

        page.navigate("staff/negative-list");
        assertThat(export(page)).hasSize(120).doesNotHaveDuplicates();
    }

    /** What stands in the first column below the heading; none of it is a formula. */
    private static List<String> export(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> page.getByText("导出 Excel").click());
        assertThat(download.suggestedFilename()).isEqualTo("负面清单台账.xlsx");
        try (var workbook = new XSSFWorkbook(download.createReadStream())) {
            var sheet = workbook.getSheetAt(0);
            return IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .map(NegativeListBrowserTest::firstText)
                    .toList();
        }
    }

    private static String firstText(Row row) {
        Cell cell = row.getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        return cell.getStringCellValue();
    }

    @Test
    void onATelephoneTheListScrollsWithThePage() {
        Page page = opened(browser.phone(), "staff/negative-list");
        assertThat(page.locator(".jf-rows tbody tr").first()).isVisible();
        Pictures.take(page, "negative-list-phone");
        Axe.assertNoViolationsOnAnyScreen(page);
        page.navigate("staff/negative-list?year=2020");
        assertThat(page.getByText("没有符合条件的记录")).isVisible();
        Pictures.take(page, "negative-list-none-phone");
        page.getByText("去掉全部条件").click();
        assertThat(page.getByText("共 120 条")).isVisible();
    }

    private Page opened(Page window, String address) {
        Page page = browser.signedIn(window, people.loginOf(office.supervisor), TestPeople.PASSWORD);
        page.navigate(address);
        return page;
    }
}
