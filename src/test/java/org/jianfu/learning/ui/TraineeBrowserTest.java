package org.jianfu.learning.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading with an account: inside the staff portal's frame, and on the plain pages. */
@BrowserTest
class TraineeBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    private Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    private Page trainee(Page window) {
        var trainee = people.someone(units.all().getFirst().id(), Role.TRAINEE);
        return browser.signedIn(window, people.loginOf(trainee), TestPeople.PASSWORD);
    }

    @Test
    void aTraineeIsLedFromHomeToALessonAndMarksIt() {
        Page desk = trainee(browser.desktop());
        Pictures.take(desk, "learn-home");
        desk.locator(".jf-waiting a").first().click();
        assertThat(desk.locator(".jl-where")).containsText("第 1 课");
        Pictures.take(desk, "learn-staff-lesson");
        desk.locator(".jl-toc a").last().click();
        assertThat(desk.locator(".jl-article h2").last()).isInViewport();
        desk.getByText("我读完了").click();
        assertThat(desk.locator(".jl-end")).containsText("改为没读完");

        desk.navigate("staff/learning");
        Pictures.take(desk, "learn-staff-shelf");
        desk.locator(".jl-card").first().click();
        assertThat(desk.locator(".jl-finished")).hasCount(1);
        Pictures.take(desk, "learn-staff-course");
    }

    @Test
    void theMarkOfThePlainPageIsTheSameOne() {
        Page phone = trainee(browser.phone());
        phone.navigate("learn/sample-course/first");
        phone.getByText("我读完了").click();
        assertThat(phone.locator(".jl-end")).containsText("改为没读完");

        phone.navigate("staff/learning/sample-course");
        assertThat(phone.locator(".jl-finished")).hasCount(1);
        Pictures.take(phone, "learn-staff-course-phone");
        phone.navigate("staff/learning/sample-course/first");
        assertThat(phone.locator(".jl-end")).containsText("改为没读完");
        Pictures.take(phone, "learn-staff-lesson-phone");
    }
}
