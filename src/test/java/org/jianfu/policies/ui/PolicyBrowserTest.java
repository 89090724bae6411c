package org.jianfu.policies.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.policies.EditionId;
import org.jianfu.policies.EditionText;
import org.jianfu.policies.PolicyEditing;
import org.jianfu.policies.PolicyParticulars;
import org.jianfu.policies.PolicyTopic;
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

    @Autowired
    PolicyEditing editing;

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
    void theStartPageLeadsToWhatEverybodyMayRead() {
        Page phone = browser.phone();
        phone.navigate("");
        phone.locator("main a", new Page.LocatorOptions().setHasText("政策规定")).click();

        assertThat(phone.locator("h1")).hasText("政策规定");
        phone.locator(".jl-head nav a").first().click();
        assertThat(phone.locator("h1")).hasText("业务交流课件");
    }

    @Test
    void theNameAndTheLanguageStandInOneLineOnANarrowTelephone() {
        Page phone = browser.phone();
        phone.setViewportSize(360, 640);
        phone.navigate("policies?lang=en");

        assertThat((double) phone.locator(".jl-language").boundingBox().y)
                .isLessThan(phone.locator(".jf-brand").boundingBox().y
                        + phone.locator(".jf-brand").boundingBox().height);
        assertThat(phone.locator(".jl-language").boundingBox().height).isLessThan(50);
        Pictures.take(phone, "policies-english-phone");
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

    @Test
    void twoVersionsLieSideBySideOnADeskAndOneBelowTheOtherOnATelephone() {
        amended();
        Page desk = browser.desktop();
        desk.navigate("policies/browser-measures");
        assertThat(desk.locator(".jp-versions li")).hasCount(2);
        Pictures.take(desk, "policy-versions");
        desk.locator(".jp-chooser button").click();

        assertThat(desk.locator("h1")).hasText("版本对照");
        assertThat(desk.locator(".jp-changed del").first()).hasText("分管");
        assertThat(desk.locator(".jp-changed ins").first()).hasText("主要");
        assertThat(desk.locator(".jp-added")).containsText("自动统计");
        assertThat(desk.locator(".jp-removed")).containsText("每月报表");
        Axe.assertNoViolations(desk);
        Pictures.take(desk, "policy-compare");
        Page phone = browser.phone();
        phone.navigate("policies/browser-measures/compare?before=1&after=2");
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Pictures.take(phone, "policy-compare-phone");
    }

    @Test
    void anEditorTypesAVersionAndSeesWhatItWouldChange() {
        var editor = people.someone(units.all().getFirst().id(), Role.EDITOR);
        Page desk = browser.signedIn(browser.desktop(), people.loginOf(editor), TestPeople.PASSWORD);
        desk.navigate("staff/policies/inspection-mechanism");
        desk.locator("vaadin-button", new Page.LocatorOptions().setHasText("录入新版本"))
                .click();
        desk.locator("vaadin-text-area.jl-source textarea").fill("## 第一条 列入计划\n一年一次，合并进行。");

        assertThat(desk.locator(".jp-added")).containsText("列入计划");
        assertThat(desk.locator(".jl-preview")).containsText("新增 1 条");
        Pictures.take(desk, "policy-edit");
        desk.locator("vaadin-button[theme~=primary]").click();
        assertThat(desk.locator(".jf-problem")).containsText("请写明核对的是哪一份原文");
        desk.locator("vaadin-text-field input").first().fill("纸质文件");
        desk.locator("vaadin-button[theme~=primary]").click();
        assertThat(desk.locator("p[role=status]")).containsText("请由另一位同志核对公开");
        giveUp(editor, "inspection-mechanism");
    }

    /** Nobody else shall find it waiting. */
    private void giveUp(Staff editor, String policy) {
        people.by(editor, () -> {
            EditionId draft = editing.of(policy).getFirst().id();
            editing.sendBack(draft, editing.get(draft).seen(), "试过了");
            return editing.discard(draft, editing.get(draft).seen());
        });
    }

    /** A policy in two versions, typed by one person and published by another. */
    private void amended() {
        var editor = people.someone(units.all().getFirst().id(), Role.EDITOR);
        EditionId first = people.by(editor, () -> editing.add("browser-measures", PolicyTopic.LOCAL, text(2025, """
                        ## 第一条 谁来签 {#c1}
                        由分管负责同志签字，报办公室审核。
                        ## 第二条 不得补批 {#c2}
                        已经开展的，不再受理。
                        ## 第三条 每月报表 {#c3}
                        每月5日前报送统计表。
                        """)));
        publish(editor, first);
        EditionId second = people.by(editor, () -> {
            EditionId draft = editing.revise("browser-measures");
            editing.write(draft, editing.get(draft).seen(), text(2026, """
                    ## 第一条 谁来签 {#c1}
                    由主要负责同志签字，报办公室审核。
                    ## 第二条 不得补批 {#c2}
                    已经开展的，不再受理。
                    ## 第三条 自动统计 {#c4}
                    由门户统计，不再报表。
                    """));
            return draft;
        });
        publish(editor, second);
    }

    private void publish(Staff editor, EditionId version) {
        people.by(editor, () -> editing.submit(version, editing.get(version).seen()));
        Staff reviewer = people.someone(units.all().getFirst().id(), Role.SUPERVISOR);
        people.by(reviewer, () -> editing.publish(version, editing.get(version).seen()));
    }

    private static EditionText text(int year, String body) {
        var particulars = new PolicyParticulars(
                "示例审批办法（对照用）", null, "示例机关", null, null, null, LocalDate.of(year, 1, 1), null, null);
        return new EditionText(particulars, "纸质文件", body);
    }
}
