package org.jianfu.learning.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading without an account, as a person does it: on a telephone, by keyboard alone, at night, on paper. */
@BrowserTest
class ReaderBrowserTest {

    private static final String COURSE = "learn/sample-course";
    private static final String LESSON = COURSE + "/first";

    private Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    @Test
    void someoneOnATelephoneReadsACourseAndComesBackToIt() {
        Page phone = browser.phone();
        phone.navigate("learn");
        Pictures.take(phone, "learn-shelf-phone");
        phone.locator(".jl-card", new Page.LocatorOptions().setHasText("示例课程")).click();
        Pictures.take(phone, "learn-course-phone");
        phone.locator("#begin").click();
        Pictures.take(phone, "learn-lesson-phone");
        phone.locator(".jl-toc-phone summary").click();
        phone.locator(".jl-toc-phone a").last().click();
        assertThat(phone.locator("#after")).isInViewport();

        phone.locator(".jl-local button").click();
        assertThat(phone.locator(".jl-local button")).hasText("改为没读完");
        phone.locator(".jl-where a").click();
        assertThat(phone.locator("[data-lesson=first] .jl-mark")).hasText("读完了");
        assertThat(phone.locator("#begin")).hasText("接着读");
        phone.locator("#begin").click();
        assertThat(phone.locator("h1")).hasText("会能不能不开");
        assertThat(phone.context().cookies()).isEmpty();
    }

    @Test
    void someoneWithAKeyboardAloneSkipsToTheTextAndGoesOn() {
        Page desk = browser.desktop();
        desk.navigate(LESSON);
        desk.keyboard().press("Tab");
        assertThat(desk.locator(".jl-skip")).isFocused();
        desk.keyboard().press("Enter");
        assertThat(desk.locator("main")).isFocused();

        while (!"next".equals(desk.evaluate("document.activeElement.rel"))) {
            desk.keyboard().press("Tab");
            assertThat(desk.locator("body")).not().isFocused();
        }
        desk.keyboard().press("Enter");
        assertThat(desk.locator("h1")).hasText("会能不能不开");
    }

    @Test
    void everyPageIsAccessibleByDayAndByNight() {
        Page window = browser.desktop();
        for (String address : List.of("learn", COURSE, LESSON, LESSON + "?lang=en", COURSE + "/nothing")) {
            window.navigate(address);
            Axe.assertNoViolationsOnAnyScreen(window);
        }
    }

    @Test
    void theContentsStandBesideTheTextAndStayThere() {
        Page desk = browser.desktop();
        desk.navigate("learn");
        Pictures.take(desk, "learn-shelf");
        desk.navigate(COURSE);
        Pictures.take(desk, "learn-course");
        desk.navigate(LESSON);
        Pictures.take(desk, "learn-lesson");
        desk.locator(".jl-neighbours").scrollIntoViewIfNeeded();

        assertThat(desk.locator(".jl-toc")).isInViewport();
        assertThat(desk.locator(".jl-toc-phone")).isHidden();
    }

    @Test
    void onPaperStandsTheTextAndWhereItIsFrom() {
        Page desk = browser.desktop();
        desk.navigate(LESSON);
        desk.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        for (String notOnPaper : List.of(".jl-head", ".jl-toc", ".jl-neighbours", ".jl-end", ".jl-foot", ".jl-skip")) {
            assertThat(desk.locator(notOnPaper)).isHidden();
        }
        assertThat(desk.locator(".jl-edition")).containsText("减负门户 · 示例课程 · 第 1 版");
        assertThat(desk.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        desk.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void withoutAScriptEverythingIsThere() {
        Page desk = browser.desktop();
        desk.route("**/*.js", route -> route.abort());
        desk.navigate(LESSON);

        assertThat(desk.locator(".jl-article")).containsText("谁要的、依据什么、多久一次");
        assertThat(desk.locator(".jl-local")).isHidden();
        desk.locator("[rel=next]").click();
        assertThat(desk.locator("h1")).hasText("会能不能不开");
    }
}
