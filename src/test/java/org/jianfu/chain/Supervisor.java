package org.jianfu.chain;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;

/** Who approves what others propose 专班负责人. */
public class Supervisor extends Employee {

    private static final Pattern NOTICE_NUMBER = Pattern.compile("减负提示〔\\d{4}〕\\d+号");
    private static final Pattern ORDER_NUMBER = Pattern.compile("减负整改〔\\d{4}〕\\d+号");

    public Supervisor(Browser browser, TestPeople people, Staff staff, List<String> secrets) {
        super(browser, people, staff, secrets);
    }

    /** Gives the lead to somebody else, because its handler cannot go on. */
    public void assigns(String handler) {
        button(main(), "指派承办人").click();
        dialog().locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(handler))
                .click();
        confirms("指派承办人");
        assertThat(main()).containsText(handler);
    }

    public void approvesTheFinding(String... whatItSays) {
        button(main(), "审批核实结论").click();
        hasHeading("核实结论与证据对照");
        for (String words : whatItSays) {
            assertThat(main()).containsText(words);
        }
        canUseThisPage();
        button(main(), "批准").click();
        reads("处置中");
    }

    /** Reads the notice beside the report, and confirms that its wording does not point to the reporter. */
    public void approvesTheNoticeBesideTheReport(String story, String facts) {
        reads(story.lines().toArray(String[]::new));
        assertThat(section("拟发的提示")).containsText(facts);
        button(main(), "批准并发出").click();
        reads("请先对照举报内容");
        main().getByRole(AriaRole.CHECKBOX).check();
        canUseThisPage();
        button(main(), "批准并发出").click();
        assertThat(section("处置")).containsText(NOTICE_NUMBER);
    }

    public String numberOfTheNotice() {
        return section("处置").getByRole(AriaRole.LINK).first().innerText().replaceAll(".*(?=减负提示)", "");
    }

    public void readsWhatTheReporterThinks(String grade, String reason) {
        assertThat(section("举报内容")).containsText(grade);
        assertThat(section("举报内容")).containsText(reason);
        button(main(), "决定是否重新核实").click();
        canUseThisPage();
        button(dialog(), "取消").click();
    }

    public String orders(LocalDate due, String why) {
        button(main(), "责令限期整改").click();
        write(dialog(), "整改期限", due.toString());
        dialog().getByLabel("整改期限").press("Enter");
        write(dialog(), "为什么要另行责令", why);
        canUseThisPage();
        confirms("发出");
        Locator order = section("处置").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(ORDER_NUMBER));
        assertThat(order).isVisible();
        return order.innerText();
    }
}
