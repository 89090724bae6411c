package org.jianfu.casework.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianfu.casework.Disposal;
import org.jianfu.casework.Findings;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.casework.Verification;
import org.jianfu.casework.Verifications;
import org.jianfu.intake.AccusedUnit;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.ledger.InventedOffice;
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

/** The desk's work as it is done: with mouse, keyboard and on a telephone. */
@BrowserTest
class CaseworkBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    ReportIntake intake;

    @Autowired
    Categories categories;

    @Autowired
    Leads leads;

    @Autowired
    Triage triage;

    @Autowired
    Verifications verifications;

    @Autowired
    Findings findings;

    @Autowired
    Disposal disposal;

    @Autowired
    TransactionTemplate transaction;

    private Browser browser;
    private InventedOffice office;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
        office = transaction.execute(status -> new InventedOffice(units, desks, people));
    }

    @Test
    void aNewReportIsTriagedInThreeClicksFromTheList() {
        report(office.town);
        Page page = signedIn(office.handler, browser.desktop());
        page.navigate("staff/leads");
        page.locator(".jf-row-link").first().click();
        assertThat(page.getByText("举报内容", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Pictures.take(page, "lead-new");
        button(page, "受理").click();
        assertThat(page.locator("h1")).containsText("线索〔");
        assertThat(page.locator(".jf-timeline li").first()).containsText("受理");
        Pictures.take(page, "lead-verifying");
        Axe.assertNoViolations(page);
        page.setViewportSize(390, 844);
        Pictures.take(page, "lead-verifying-phone");
    }

    @Test
    void theWorkbenchIsFilteredByTheUrlAndLearnsOfNewReportsByItself() {
        report(office.town);
        report(office.otherTown);
        Staff idle = people.someone(office.office, Role.CASE_HANDLER);
        accept(report(office.village), idle);
        Page page = signedIn(office.handler, browser.desktop());
        page.navigate("staff/leads");
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(2);
        report(office.town);
        assertThat(page.getByText("有 1 条新线索")).isVisible();
        Pictures.take(page, "workbench");
        Axe.assertNoViolations(page);
        page.getByText("查看", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(3);
        page.keyboard().press("/");
        assertThat(page.locator(".jf-search input")).isFocused();
        page.keyboard().type("示例镇");
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*q=.*"));
        page.setViewportSize(390, 844);
        page.navigate("staff/leads?queue=ALL");
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(4);
        Pictures.take(page, "workbench-phone");
        Axe.assertNoViolations(page);
        page.navigate("staff/leads?queue=MINE");
        assertThat(page.getByText("您手上没有在办的线索")).isVisible();
        Pictures.take(page, "workbench-empty-phone");
    }

    @Test
    void theFileHoldsWhatTheQueueShowsAndNothingOfTheReports() throws IOException {
        report(office.town);
        accept(report(office.otherTown), office.handler);
        Page page = signedIn(office.handler, browser.desktop());
        page.navigate("staff/leads");
        assertThat(rowsOf(page))
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("示例乡").contains("待受理", "未指派"));
        page.getByText("English").click();
        assertThat(page.locator("h1")).hasText("Leads");
        assertThat(rowsOf(page))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("New", "Nobody"));
        page.navigate("staff/leads?queue=all");
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(2);
        assertThat(rowsOf(page)).hasSize(2).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.contains("报表")));
    }

    private static List<List<String>> rowsOf(Page page) throws IOException {
        Download file = page.waitForDownload(() -> page.locator(".jf-export").click());
        try (var workbook = new XSSFWorkbook(file.createReadStream())) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .skip(1)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .map(Object::toString)
                            .toList())
                    .toList();
        }
    }

    @Test
    void theKeyboardIsEnough() {
        report(office.town);
        Page page = signedIn(office.handler, browser.desktop());
        page.navigate("staff/leads");
        assertThat(page.locator(".jf-rows tbody tr")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.getByText("举报内容", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void theSecondHandlerKeepsTheOwnTextAndSeesWhatTheFirstDid() {
        LeadId lead = report(office.town);
        Page page = signedIn(office.handler, browser.desktop());
        page.navigate("staff/leads/" + lead);
        button(page, "不予受理").click();
        page.locator("vaadin-dialog textarea").fill("这是我写好的理由");
        accept(lead, people.someone(office.office, Role.CASE_HANDLER));
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".jf-problem")).containsText("受理，编号");
        assertThat(page.locator("vaadin-dialog textarea")).hasValue("这是我写好的理由");
        Pictures.take(page, "lead-conflict");
    }

    @Test
    void dialogsAskOnlyForWhatTheStepNeeds() {
        LeadId lead = report(office.town);
        accept(lead, office.handler);
        Page page = signedIn(office.handler, browser.desktop());
        page.navigate("staff/leads/" + lead);
        for (String step : List.of("请其他单位核实", "添加证据", "转办")) {
            button(page, step).first().click();
            Browser.awaitDialog(page);
            Pictures.take(page, "dialog-" + step);
            Axe.assertNoViolations(page);
            page.locator("vaadin-dialog vaadin-button", new Page.LocatorOptions().setHasText("取消"))
                    .click();
        }
    }

    @Test
    void aFindingIsWrittenWithTheEvidenceBesideIt() {
        LeadId lead = report(office.town);
        accept(lead, office.handler);
        Page page = signedIn(office.handler, browser.desktop());
        page.navigate("staff/leads/" + lead);
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("提出核实结论"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/finding"));
        assertThat(page.getByText("近两周上级要求我们")).isInViewport();
        assertThat(page.getByLabel("认定理由（内部）")).isInViewport();
        Axe.assertNoViolations(page);
        Pictures.take(page, "finding-page");

        button(page, "提交审批").click();
        assertThat(page.getByText("请选结论。")).isVisible();
        assertThat(page.getByText("请填写。")).hasCount(2);
        Pictures.take(page, "finding-page-errors");

        page.getByText("部分属实", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("认定理由（内部）").fill("报表样本与收文登记一致。");
        page.getByLabel("认定事实").fill("多");
        assertThat(page.getByText("请选结论。")).not().isVisible();
        page.getByLabel("认定事实").fill("多".repeat(501));
        page.getByLabel("告知举报人").fill("已经核实，将要求整改。");
        button(page, "提交审批").click();
        assertThat(page.getByText("最多 500 字")).isVisible();
        assertThat(page.getByLabel("认定事实")).isFocused();

        page.getByLabel("认定事实").fill("一周下发七张内容重复的报表。");
        button(page, "提交审批").click();
        assertThat(page.getByText("结论待审").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/leads/" + lead));
    }

    @Test
    void whoComesBackToAFindingFindsWhatTheyWrote() {
        LeadId lead = report(office.town);
        accept(lead, office.handler);
        Page page = signedIn(office.handler, browser.phone());
        page.navigate("staff/leads/" + lead + "/finding");
        page.getByText("不属实", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("认定理由（内部）").pressSequentially("没有找到这样的通知");
        page.getByText("回到这条线索").click();
        assertThat(page).hasURL(Pattern.compile(".*/leads/" + lead));
        assertThat(page.locator("h1")).containsText("线索〔");
        Browser.settle(page);
        Browser.goBack(page);
        assertThat(page.getByLabel("认定理由（内部）")).hasValue("没有找到这样的通知");
        page.reload();
        assertThat(page.getByLabel("认定理由（内部）")).hasValue("没有找到这样的通知");
        assertThat(page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("不属实").setExact(true)))
                .isChecked();
        assertThat(page.getByText("没写完的内容")).isVisible();
        Axe.assertNoViolations(page);
        Pictures.take(page, "finding-page-phone");
        page.navigate("staff");
        page.getByText("没写完：提出核实结论").click();
        assertThat(page.getByLabel("认定理由（内部）")).hasValue("没有找到这样的通知");
    }

    @Test
    void aFindingThatSomebodyElseHasToWriteSaysWho() {
        LeadId lead = report(office.town);
        Staff colleague = people.someone(office.office, Role.CASE_HANDLER);
        accept(lead, colleague);
        Page page = signedIn(office.handler, browser.desktop());
        page.navigate("staff/leads/" + lead + "/finding");
        assertThat(page.locator("main")).containsText("由" + colleague.name() + "承办");
        assertThat(page.getByText("近两周上级要求我们")).isVisible();
        assertThat(button(page, "提交审批")).hasCount(0);
        Pictures.take(page, "finding-page-not-mine");
        page.navigate("staff/leads/" + lead + "/entry");
        assertThat(page.locator("main")).containsText("先提出核实结论，批准后再做这一步。");
    }

    @Test
    void theAskedUnitAnswersOnATelephone() {
        LeadId lead = report(office.town);
        accept(lead, office.handler);
        people.as(
                office.handler,
                () -> verifications.ask(
                        lead,
                        leads.facts(lead).version(),
                        List.of(office.otherTown),
                        new Verification.Form("你单位上周收到几张报表？各由哪个单位下发？", verifications.defaultDue(), List.of())));
        Page page = signedIn(office.otherLiaison, browser.phone());
        page.navigate("staff/verifications");
        assertThat(page.locator(".jf-rows").getByText("待答复")).isVisible();
        Pictures.take(page, "verifications-phone");
        page.locator(".jf-row-link").click();
        assertThat(page.getByText("你单位上周收到几张报表")).isVisible();
        Pictures.take(page, "verification-phone");
        Axe.assertNoViolations(page);
        page.locator("textarea").fill("收到三张，均由示例区委办公室下发。");
        button(page, "提交答复").click();
        assertThat(page.locator(".jf-file").getByText("已答复").first()).isVisible();
        page.setViewportSize(1280, 800);
        Pictures.take(page, "verification-answered");
        Page desk = signedIn(office.handler, browser.desktop());
        desk.navigate("staff/leads/" + lead);
        assertThat(desk.getByText("收到三张，均由")).isVisible();
        Pictures.take(desk, "lead-answered");
    }

    @Test
    void theNoticeIsApprovedBesideTheReportByAnotherPerson() {
        LeadId lead = report(office.town);
        accept(lead, office.handler);
        people.as(
                office.handler,
                () -> findings.propose(
                        lead,
                        leads.facts(lead).version(),
                        new Findings.Draft(
                                Findings.Conclusion.SUBSTANTIATED, "报表样本与收文登记一致。", "一周下发七张内容重复的报表。", "已经核实，将要求整改。")));
        Page boss = signedIn(office.supervisor, browser.desktop());
        boss.navigate("staff/leads/" + lead);
        button(boss, "审批核实结论").click();
        assertThat(boss.getByText("报表样本与收文登记一致。")).isVisible();
        assertThat(boss.getByText("近两周上级要求我们")).isVisible();
        Axe.assertNoViolations(boss);
        Pictures.take(boss, "finding-decision");
        button(boss, "批准").scrollIntoViewIfNeeded();
        assertThat(button(boss, "批准")).isInViewport();
        assertThat(boss.getByText("近两周上级要求我们")).isInViewport();
        button(boss, "批准").click();
        assertThat(boss.getByText("处置中").first()).isVisible();
        Page desk = signedIn(office.handler, browser.desktop());
        desk.navigate("staff/leads/" + lead);
        button(desk, "列入负面清单").click();
        assertThat(desk.getByText("报表样本与收文登记一致。")).isInViewport();
        button(desk, "列入负面清单").click();
        assertThat(desk.getByText("请选事情发生的日期。")).isVisible();
        assertThat(desk.getByText("请选违反的规定。").first()).isVisible();
        assertThat(desk.getByLabel("发生日期")).isFocused();
        Axe.assertNoViolations(desk);
        Pictures.take(desk, "entry-page");
        people.as(
                office.handler,
                () -> disposal.enter(
                        lead,
                        leads.facts(lead).version(),
                        new Disposal.EntryForm(LocalDate.of(2026, 2, 10), "doc-length", "一周下发七张内容重复的报表。")));
        Page page = signedIn(office.handler, browser.desktop());
        page.navigate("staff/leads/" + lead);
        button(page, "拟定预警工作提示").click();
        assertThat(page.getByText("建议“提醒”")).isVisible();
        Pictures.take(page, "notice-drafting");
        Axe.assertNoViolations(page);
        button(page, "提交审批").click();
        assertThat(page.getByText("待审批").first()).isVisible();
        Pictures.take(page, "lead-found");
        boss.navigate("staff/leads/" + lead + "/notice");
        assertThat(boss.getByText("拟发的提示")).isVisible();
        Pictures.take(boss, "notice-approval");
        Axe.assertNoViolations(boss);
        button(boss, "批准并发出").click();
        assertThat(boss.getByText("先对照举报内容")).isVisible();
        boss.getByText("我已对照举报内容").click();
        button(boss, "批准并发出").click();
        assertThat(boss.getByText("待签收").first()).isVisible();
        Pictures.take(boss, "lead-notice-issued");
    }

    private Page signedIn(Staff person, Page window) {
        return browser.signedIn(window, people.loginOf(person), TestPeople.PASSWORD);
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private LeadId report(UnitId unit) {
        intake.submit(
                intake.open(),
                new ReportForm(
                        categories.offered().getFirst().id(),
                        "近两周上级要求我们报送七张内容大体重复的报表，口径不一，限当天下班前交。\n\n我们只有两个人，白天跑村里，晚上填表。",
                        AccusedUnit.of(unit),
                        Occurrence.UNSURE,
                        null));
        Supplier<LeadId> newest = () -> leads.after(null, LeadFilter.of(LeadFilter.Queue.NEW), 50).stream()
                .filter(row -> unit.equals(row.unit()))
                .map(Leads.Row::id)
                .findFirst()
                .orElseThrow();
        return people.by(office.handler, newest);
    }

    private void accept(LeadId lead, Staff by) {
        people.as(by, () -> triage.accept(lead, leads.facts(lead).version()));
    }
}
