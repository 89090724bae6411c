package org.jianfu.chain;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;

/** Who works on a lead 承办人. */
public class Handler extends Employee {

    private static final Pattern LEAD_NUMBER = Pattern.compile("线索〔\\d{4}〕\\d+号");

    public Handler(Browser browser, TestPeople people, Staff staff, List<String> secrets) {
        super(browser, people, staff, secrets);
    }

    public void watchesTheQueue() {
        opens("staff/leads");
        reads("没有待受理的线索");
        canUseThisPage();
    }

    /** New work shows up in the open queue; two clicks lead to it. */
    public void seesNewWorkArriveAndOpensIt(String unit) {
        Locator banner = main().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("有 1 条新线索"));
        assertThat(banner).isVisible();
        button(banner, "查看").click();
        assertThat(main().locator(".jf-rows tbody tr")).hasCount(1);
        reads("共 1 条");
        canUseThisPage();
        link(main(), unit).click();
        hasHeading("新线索");
        canUseThisPage();
    }

    public void opensTheOnlyLead(String unit) {
        opens("staff/leads");
        link(main(), unit).click();
        hasHeading("新线索");
    }

    /** A letter or a call, written down on one page; gives the receipt that is read out. */
    public String writesDown(String door, String story, String category, String initials, String unit) {
        opens("staff/entry");
        choose(main(), door);
        write(main(), "请说说是怎么回事", story);
        choose(main(), category);
        lookUp(main(), "单位名称", initials, unit);
        canUseThisPage();
        button(main(), "登记，取得查询码").click();
        reads("请把查询码念给对方听");
        assertThat(link(main(), "打开这条线索，继续办理")).isVisible();
        canUseThisPage();
        return page.locator("jianfu-receipt").getAttribute("data-code");
    }

    /** Line for line what was typed, nothing more. */
    public void readsTheReport(String story) {
        assertThat(section("举报内容").locator(".cw-words").first()).hasJSProperty("innerText", story);
    }

    public void asksTheReporter(String question) {
        write(section("与举报人对话"), "您的问题", question);
        button(section("与举报人对话"), "发出问题").click();
        assertThat(section("与举报人对话").locator("li").last()).containsText(question);
    }

    public void writesAQuestion(String question) {
        write(section("与举报人对话"), "您的问题", question);
    }

    public void hasStillWritten(String question) {
        assertThat(section("与举报人对话").getByLabel("您的问题")).hasValue(question);
    }

    public void readsInTheDialogue(String... words) {
        for (String word : words) {
            assertThat(section("与举报人对话")).containsText(word);
        }
    }

    /** One click; its number stands at the top at once. */
    public String accepts() {
        button(main(), "受理").click();
        assertThat(main().locator("h1")).hasText(LEAD_NUMBER);
        canUseThisPage();
        return main().locator("h1").innerText();
    }

    public void beginsToReject(String reason) {
        button(main(), "不予受理").click();
        write(dialog(), "告知举报人的理由", reason);
        canUseThisPage();
    }

    /** Confirms what was overtaken by somebody else: is told by whom, and keeps the own words. */
    public void isToldThatSomebodyWasFaster(String who, String did, String ownWords) {
        button(dialog(), "不予受理").click();
        Locator said = dialog().getByRole(AriaRole.ALERT);
        assertThat(said).containsText(who);
        assertThat(said).containsText(did);
        assertThat(dialog().getByLabel("告知举报人的理由")).hasValue(ownWords);
        button(dialog(), "取消").click();
    }

    public void asksForVerification(String unit, String question) {
        button(section("联动核实"), "请其他单位核实").click();
        lookUp(dialog(), "请哪些单位核实", unit, unit);
        page.keyboard().press("Escape");
        write(dialog(), "要核实什么", question);
        canUseThisPage();
        confirms("发出核实函");
        assertThat(section("联动核实")).containsText(unit);
        assertThat(section("联动核实")).containsText("待答复");
    }

    public void readsTheUnitsAnswer(String words, Evidence file) {
        assertThat(section("联动核实")).containsText("已答复");
        assertThat(section("联动核实")).containsText(words);
        receivesUnchanged(file);
    }

    public void addsEvidence(String proves, String origin, Evidence file) {
        button(section("证据清单"), "添加证据").click();
        write(dialog(), "证明了什么", proves);
        write(dialog(), "证据来源", origin);
        adds(dialog(), file);
        canUseThisPage();
        confirms("添加");
        assertThat(section("证据清单")).containsText(proves);
    }

    /** Fills in what a file proves, and is about to add it. */
    public void beginsToAddEvidence(String proves, String origin) {
        button(section("证据清单"), "添加证据").click();
        write(dialog(), "证明了什么", proves);
        write(dialog(), "证据来源", origin);
    }

    /** Presses the button of an open dialog after the own rights have ended: nothing happens but being told so. */
    public void isSentAway() {
        button(dialog(), "添加").click();
        assertThat(page.getByText("已经断开")).isVisible();
    }

    public void hasNoEvidence(String proves) {
        assertThat(section("证据清单")).not().containsText(proves);
    }

    public void proposesFinding(String conclusion, String reasoning, String facts, String toldToReporter) {
        button(main(), "提出核实结论").click();
        hasHeading("核实结论与证据对照");
        choose(main(), conclusion);
        write(main(), "认定理由", reasoning);
        write(main(), "认定事实", facts);
        write(main(), "告知举报人", toldToReporter);
        canUseThisPage();
        button(main(), "提交审批").click();
        assertThat(section("核实结论")).containsText(facts);
    }

    public void cannot(String step, String because) {
        assertThat(button(main(), step)).isDisabled();
        reads(because);
    }

    public void entersOnTheNegativeList(LocalDate occurredOn, String rule) {
        button(main(), "列入负面清单").click();
        hasHeading("列入负面清单与结论对照");
        write(main(), "发生日期", occurredOn.toString());
        main().getByLabel("发生日期").press("Enter");
        lookUp(main(), "违反的规定", rule, rule);
        canUseThisPage();
        button(main(), "列入负面清单").click();
        assertThat(section("处置")).containsText(rule);
    }

    public void draftsTheNotice(String proposedLevel, String facts) {
        button(main(), "拟定预警工作提示").click();
        hasHeading("预警工作提示与举报对照");
        assertThat(main().getByRole(
                                AriaRole.RADIO,
                                new Locator.GetByRoleOptions()
                                        .setName(proposedLevel)
                                        .setExact(true)))
                .isChecked();
        assertThat(main().getByLabel("正文")).hasValue(Pattern.compile(facts));
        canUseThisPage();
        button(main(), "提交审批").click();
        assertThat(section("处置")).containsText("待审批");
    }

    public void sendsBack(String reason) {
        button(main(), "退回补充").click();
        write(dialog(), "还缺什么", reason);
        canUseThisPage();
        confirms("退回补充");
        reads("正在等单位办理");
    }

    /** The last letter of the lead: nobody closes that by surprise. */
    public void closesTheNoticeAndWithItTheLead(String toldToReporter) {
        button(main(), "核查通过，办结").click();
        assertThat(dialog()).containsText("线索随之办结");
        write(dialog(), "告知举报人", toldToReporter);
        canUseThisPage();
        confirms("核查通过，办结");
        reads("已办结，不需要再做什么");
    }

    public void acceptsTheRectification() {
        button(main(), "整改到位，办结").click();
        reads("整改到位，已办结");
    }
}
