package org.jianfu.learning.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two editors bring a new lesson before its readers, and take it back while one of them reads it. */
@BrowserTest
class EditorBrowserTest {

    private static final String BODY = "正文（Markdown）";

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    private Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    private Page editor(Page window, Role role) {
        var person = people.someone(units.all().getFirst().id(), role);
        return browser.signedIn(window, people.loginOf(person), TestPeople.PASSWORD);
    }

    private static void press(Page page, String caption) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(caption).setExact(true))
                .last()
                .click();
    }

    @Test
    void aLessonIsWrittenReviewedReadAndWithdrawn() {
        Page writer = editor(browser.desktop(), Role.EDITOR);
        writer.navigate("staff/courseware");
        Pictures.take(writer, "courseware-list");
        press(writer, "写新课");
        Browser.awaitDialog(writer);
        writer.locator("vaadin-dialog[opened]").getByLabel("课程").click();
        writer.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("sample-course"))
                .click();
        writer.locator("vaadin-dialog[opened]").getByLabel("标题").fill("群里的消息算不算文件");
        writer.locator("vaadin-dialog[opened]").getByLabel("地址里的短名").fill("chat-messages");
        press(writer, "写新课");
        assertThat(writer.locator("main h1")).hasText("群里的消息算不算文件");

        writer.getByLabel(BODY).fill("## 算不算 {#counts}\n\n要人照办的就算。\n\n::: say 催的人说“群里说了就行”\n“请补个文号。”\n:::");
        press(writer, "提交审核");
        assertThat(writer.locator("main")).containsText("待审核");
        assertThat(writer.locator(".jl-preview")).containsText("请补个文号");
        Axe.assertNoViolations(writer);
        Pictures.take(writer, "courseware-review");

        Page reviewer = editor(browser.desktop(), Role.SUPERVISOR);
        reviewer.getByText("待您审核的课文：群里的消息算不算文件").click();
        press(reviewer, "公开");
        Browser.awaitDialog(reviewer);
        Pictures.take(reviewer, "courseware-publish");
        press(reviewer, "公开");
        assertThat(reviewer.locator("main")).containsText("已公开");

        Page reader = browser.phone();
        reader.navigate("learn/sample-course/chat-messages");
        assertThat(reader.locator(".jl-article")).containsText("要人照办的就算。");

        press(reviewer, "撤回");
        Browser.awaitDialog(reviewer);
        reviewer.getByLabel("原因").fill("依据变了");
        press(reviewer, "撤回");
        assertThat(reviewer.locator("main")).containsText("已撤回");

        reader.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(reader.locator(".jl-withdrawn")).containsText("刚刚撤回");
        reader.reload();
        assertThat(reader.locator("h1")).hasText("这一课已经撤回");
        Pictures.take(reader, "learn-withdrawn-phone");
    }

    @Test
    void whatIsTypedOnATelephoneIsThereAfterAReload() {
        Page phone = editor(browser.phone(), Role.EDITOR);
        phone.navigate("staff/courseware");
        phone.getByText("会能不能不开").first().click();
        press(phone, "另写一版");
        assertThat(phone.locator("main")).containsText("草稿");
        phone.getByLabel(BODY).fill("## 会不会太多 {#many}\n\n先数一数。");
        assertThat(phone.locator(".jl-preview")).containsText("先数一数。");
        Browser.settle(phone);
        phone.reload();
        assertThat(phone.getByLabel(BODY)).hasValue("## 会不会太多 {#many}\n\n先数一数。");
        Pictures.take(phone, "courseware-draft-phone");
        press(phone, "放弃这一稿");
        Browser.awaitDialog(phone);
        press(phone, "放弃这一稿");
        phone.waitForURL("**/staff/courseware");
    }
}
