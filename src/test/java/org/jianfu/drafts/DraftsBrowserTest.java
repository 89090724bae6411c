package org.jianfu.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.kernel.LeadId;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.ui.Drafts;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What staff typed comes back, whatever happened to the page. */
@BrowserTest
class DraftsBrowserTest {

    private static final String WORDS = "你单位上周收到几张报表？各由哪个单位下发？";

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    private InventedCity city;
    private LeadId lead;
    private LeadId another;
    private Page page;

    @BeforeEach
    void aLeadIsWorkedOn(
            Browser browser,
            @Autowired Units units,
            @Autowired Desks desks,
            @Autowired AutowireCapableBeanFactory beans,
            @Autowired Triage triage,
            @Autowired Leads leads) {
        city = InventedCity.anew(units, desks, people);
        lead = beans.createBean(CaseFixture.class).reported(city);
        people.as(city.handler, () -> triage.accept(lead, leads.facts(lead).version()));
        another = beans.createBean(CaseFixture.class).reported(city);
        people.as(
                city.handler, () -> triage.accept(another, leads.facts(another).version()));
        page = browser.signedIn(browser.desktop(), people.loginOf(city.handler), TestPeople.PASSWORD);
        page.navigate("staff/leads/" + lead);
    }

    @Test
    void whatWasTypedIntoADialogComesBackAfterEscape() {
        openQuestion();
        words().pressSequentially(WORDS);
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);

        openQuestion();
        assertThat(words()).hasValue(WORDS);
        assertThat(page.locator(".jf-draft >> visible=true")).containsText("没写完的内容");
        Axe.assertNoViolations(page);
        Pictures.take(page, "draft-found");
    }

    @Test
    void aDraftIsFoundFromTheHomePageAfterSigningInAnew() {
        openQuestion();
        words().pressSequentially(WORDS);
        isKept("casework.ask.title", WORDS);
        page.context().clearCookies();
        page.navigate("login");
        page.locator("input[name=username]").fill(people.loginOf(city.handler));
        page.locator("input[name=password]").fill(TestPeople.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.getByText("没写完：请其他单位核实").click();
        openQuestion();
        assertThat(words()).hasValue(WORDS);
    }

    @Test
    void whatIsThrownAwayOrHandedInDoesNotComeBack() {
        openQuestion();
        words().pressSequentially(WORDS);
        page.keyboard().press("Escape");
        openQuestion();
        page.getByText("不要了").click();
        assertThat(words()).hasValue("");
        page.keyboard().press("Escape");
        openQuestion();
        assertThat(words()).hasValue("");
        assertThat(page.locator(".jf-draft >> visible=true")).hasCount(0);
    }

    @Test
    void aQuestionToTheReporterSurvivesAReload() {
        Locator question = page.getByLabel("您的问题");
        question.pressSequentially("是哪一周的事？");
        isKept("question", "是哪一周的事？");
        page.reload();
        assertThat(page.getByLabel("您的问题")).hasValue("是哪一周的事？");

        page.navigate("staff/leads/" + another);
        assertThat(page.getByLabel("您的问题")).hasValue("");
    }

    /** A moment after the last key. */
    private void isKept(String key, String words) {
        var place = new Drafts.Place("staff/leads/" + lead + "#" + key, "", "");
        Awaitility.await()
                .until(() -> people.by(city.handler, () -> drafts.find(place))
                        .filter(found -> found.texts().containsValue(words))
                        .isPresent());
    }

    private void openQuestion() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("请其他单位核实"))
                .first()
                .click();
        Browser.awaitDialog(page);
    }

    private Locator words() {
        return page.locator("vaadin-dialog textarea");
    }
}
