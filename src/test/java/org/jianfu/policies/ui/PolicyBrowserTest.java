package org.jianfu.policies.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
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

/** The policy library, as people read it: on a telephone without an account, and inside the staff portal. */
@BrowserTest
class PolicyBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    private Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    @Test
    void someoneOnATelephoneGoesFromALessonToTheClauseBehindIt() {
        Page phone = browser.phone();
        phone.navigate("policies");
        Pictures.take(phone, "policies-phone");
        phone.navigate("learn/grassroots-exchange/answering-a-notice");
        Pictures.take(phone, "policies-in-lesson-phone");
        phone.locator("#clause-doc-assessment .jl-to-clause").click();

        assertThat(phone.locator("#c3")).isInViewport();
        assertThat(phone.locator("#c3")).containsText("发文先评估");
        assertThat(phone.locator(".jp-standing").first()).containsText("现行有效");
        assertThat(phone.context().cookies()).isEmpty();
        Pictures.take(phone, "policy-phone");
    }

    @Test
    void nothingIsWiderThanANarrowTelephone() {
        Page phone = browser.phone();
        phone.setViewportSize(320, 640);
        for (String address : List.of("policies?lang=en", "policies/formalism-rules?lang=en", "learn?lang=en")) {
            phone.navigate(address);
            assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(address)
                    .isEqualTo(true);
        }
    }

    @Test
    void everyPlainPageIsAccessibleByDayAndByNight() {
        Page window = browser.desktop();
        for (String address : List.of(
                "policies",
                "policies?lang=en",
                "policies/formalism-rules",
                "policies/petition-ordinance-2005?lang=en",
                "policies/nothing")) {
            window.navigate(address);
            Axe.assertNoViolations(window);
        }
        window.navigate("policies/formalism-rules");
        Pictures.take(window, "policy-desktop");
    }

    @Test
    void anEditorSeesWhatWasNeverComparedAndNamesTheOriginal() {
        var editor = people.someone(units.all().getFirst().id(), Role.EDITOR);
        Page desk = browser.signedIn(browser.desktop(), people.loginOf(editor), TestPeople.PASSWORD);
        desk.navigate("staff/policies");
        Pictures.take(desk, "policies-staff");
        desk.navigate("staff/policies/village-opinions#plaques");
        assertThat(desk.locator("#plaques")).isInViewport();
        Pictures.take(desk, "policy-staff");

        desk.locator("#plaques vaadin-button").click();
        desk.locator("vaadin-dialog vaadin-text-field input").fill("纸质文件第 1 页");
        desk.locator("vaadin-dialog vaadin-date-picker input").fill("2026-11-20");
        desk.keyboard().press("Tab");
        Pictures.take(desk, "policy-confirm");
        desk.locator("vaadin-dialog vaadin-button[theme~=primary]").click();

        assertThat(desk.locator("#plaques")).containsText("2026-11-20 已核对原文：纸质文件第 1 页");
        assertThat(desk.locator(".jf-timeline")).containsText("纸质文件第 1 页");
    }
}
