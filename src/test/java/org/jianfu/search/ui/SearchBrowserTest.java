package org.jianfu.search.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.awaitility.Awaitility;
import org.jianfu.search.IndexState;
import org.jianfu.search.Search;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Searching as people do it: on a telephone, from the shelf, with the keyboard. */
@BrowserTest
class SearchBrowserTest {

    @Autowired
    Search search;

    private Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
        Awaitility.await().until(() -> search.state().phase() == IndexState.Phase.READY);
    }

    @Test
    void someoneOnATelephoneFindsASectionByAWord() {
        Page phone = browser.phone();
        phone.navigate("learn");
        Pictures.take(phone, "search-shelf-phone");
        phone.locator("#q").fill("蹲点");
        phone.locator("#q").press("Enter");
        Pictures.take(phone, "search-phone");
        Axe.assertNoViolations(phone);

        phone.locator(".js-hits a[href$='#what-follows']").click();

        assertThat(phone.locator("#what-follows")).isInViewport();
        assertThat(phone.context().cookies()).isEmpty();
    }

    @Test
    void theSlashLeadsToTheBoxAndAClauseOpensWhereItStands() {
        Page page = browser.desktop();
        page.navigate("policies");
        Pictures.take(page, "search-policies");
        page.keyboard().press("/");
        page.keyboard().type("若干规定第3条");
        page.keyboard().press("Enter");
        Pictures.take(page, "search-desktop");

        assertThat(page.locator(".js-hits > li").first()).containsText("发文先评估");
        page.locator(".js-hits a").first().click();
        assertThat(page.locator("#c3")).isInViewport();
    }

    @Test
    void filtersNarrowDownAndGoBack() {
        Page page = browser.desktop();
        page.navigate("search?q=信访");
        page.locator(".js-kinds a", new Page.LocatorOptions().setHasText("条款")).click();
        assertThat(page.locator(".js-kinds a[aria-current]")).containsText("条款");
        page.locator(".js-more summary").click();
        page.locator("select[name=status]").selectOption("待核实");
        page.locator(".js-more button").click();
        Pictures.take(page, "search-filters");

        assertThat(page.locator("select[name=status] option:checked")).hasText("待核实");
        Axe.assertNoViolations(page);
        page.goBack();
        page.goBack();
        assertThat(page.locator(".js-kinds a[aria-current]")).containsText("全部");
    }

    @Test
    void theEmptyAndTheFruitlessSearchHelpOn() {
        Page phone = browser.phone();
        phone.navigate("search");
        Pictures.take(phone, "search-empty-phone");
        assertThat(phone.locator("#q")).isFocused();
        Axe.assertNoViolations(phone);

        phone.locator("#q").fill("鼹鼠");
        phone.locator("#q").press("Enter");
        Pictures.take(phone, "search-nothing-phone");

        assertThat(phone.locator(".js-message")).containsText("没有找到");
        phone.locator(".js-suggestions a").first().click();
        assertThat(phone.locator(".js-hits mark").first()).containsText("减负");
    }

    @Test
    void itReadsInEnglishAndInTheDark() {
        Page dark = browser.window(1280, 900, ColorScheme.DARK);
        dark.navigate("search?q=formalism&lang=en");
        Pictures.take(dark, "search-dark");

        assertThat(dark.locator(".js-hits mark").first()).hasText("Formalism");
        Axe.assertNoViolations(dark);
        assertThat(dark.locator("html")).hasAttribute("lang", "en");
    }
}
