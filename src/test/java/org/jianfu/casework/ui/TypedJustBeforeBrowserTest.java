package org.jianfu.casework.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.casework.Verification;
import org.jianfu.casework.Verifications;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.LetterFixture;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Staff;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.Notices;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What is typed and followed by the button at once counts, in every form that staff fill in. */
@BrowserTest
class TypedJustBeforeBrowserTest {

    private static final String WORDS = "改在按下按钮之前的那一刻";

    /** The last key and the button in one breath, as no hand could do it. */
    private static final String TYPE_AND_PRESS = """
            ([label, words, caption]) => {
                const named = [...document.querySelectorAll('vaadin-text-area, vaadin-text-field')]
                    .filter(field => field.label === label).at(-1);
                const area = named.querySelector('textarea, input');
                area.focus();
                area.value = words;
                area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
                const buttons = [...document.querySelectorAll('vaadin-button')]
                    .filter(button => button.textContent.trim() === caption && !button.disabled);
                buttons.at(-1).click();
            }""";

    @Autowired
    TestPeople people;

    @Autowired
    Leads leads;

    @Autowired
    Triage triage;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Browser browser;
    private InventedCity city;
    private LeadId lead;

    @BeforeEach
    void aReportArrived(Browser browser, @Autowired Units units, @Autowired Desks desks) {
        this.browser = browser;
        city = InventedCity.anew(units, desks, people);
        lead = beans.createBean(CaseFixture.class).reported(city);
    }

    @Test
    void theReasonInADialogCountsByMouse() {
        Page page = opened(city.handler, "staff/leads/" + lead);
        button(page, "不予受理").click();
        Browser.awaitDialog(page);
        page.evaluate(TYPE_AND_PRESS, List.of("告知举报人的理由", WORDS, "不予受理"));
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        assertThat(page.locator(".jf-timeline")).containsText("不予受理");
    }

    @Test
    void theReasonInADialogCountsByControlEnter() {
        Page page = opened(city.handler, "staff/leads/" + lead);
        button(page, "不予受理").click();
        Browser.awaitDialog(page);
        page.locator("vaadin-dialog textarea").pressSequentially(WORDS);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        assertThat(page.locator(".jf-timeline")).containsText("不予受理");
    }

    @Test
    void aQuestionToTheReporterCounts() {
        accept();
        Page page = opened(city.handler, "staff/leads/" + lead);
        page.evaluate(TYPE_AND_PRESS, List.of("您的问题", WORDS, "发出问题"));
        assertThat(page.locator(".cw-dialogue")).containsText(WORDS);
    }

    @Test
    void anEditOfTheNoticeCounts(@Autowired Notices notices, @Autowired NoticeReading reading) {
        NegativeEntryId entry = beans.createBean(CaseFixture.class).entered(city, lead);
        Page page = opened(city.handler, "staff/leads/" + lead + "/notice");
        page.evaluate(TYPE_AND_PRESS, List.of("正文", WORDS, "提交审批"));
        assertThat(page.getByText("提交审批").first()).not().isVisible();
        String body = people.by(
                city.handler,
                () -> reading.get(reading.ofEntry(entry).orElseThrow())
                        .letter()
                        .wording()
                        .body());
        assertThat(body).isEqualTo(WORDS);
    }

    @Test
    void anAnswerOfAUnitThatWasAskedCounts(@Autowired Verifications verifications) {
        accept();
        people.as(
                city.handler,
                () -> verifications.ask(
                        lead,
                        leads.facts(lead).version(),
                        List.of(city.asked),
                        new Verification.Form("收到几张报表？", verifications.defaultDue(), List.of())));
        Page page = opened(city.askedLiaison, "staff/verifications");
        page.locator("main a").getByText("核").first().click();
        page.locator("textarea").waitFor();
        page.evaluate(TYPE_AND_PRESS, List.of("答复", WORDS, "提交答复"));
        assertThat(page.locator(".cw-reply")).containsText(WORDS);
    }

    @Test
    void aReplyToANoticeCounts(@Autowired Notices notices) {
        NegativeEntryId entry = beans.createBean(CaseFixture.class).entered(city, lead);
        var notice = beans.createBean(LetterFixture.class).issued(city, lead, entry);
        people.as(city.accusedLiaison, () -> notices.acknowledge(notice, version(notice)));
        Page page = opened(city.accusedLiaison, "staff/notices/" + notice);
        page.evaluate(TYPE_AND_PRESS, List.of("纠正情况", WORDS, "提交回复"));
        assertThat(page.getByText("回复已提交，正在核查")).isVisible();
        assertThat(page.locator("main")).containsText(WORDS);
    }

    @Autowired
    NoticeReading readings;

    private Integer version(org.jianfu.ledger.NoticeId notice) {
        return readings.get(notice).letter().version();
    }

    private void accept() {
        people.as(city.handler, () -> triage.accept(lead, leads.facts(lead).version()));
    }

    private Page opened(Staff person, String address) {
        Page page = browser.signedIn(browser.desktop(), people.loginOf(person), TestPeople.PASSWORD);
        page.navigate(address);
        Browser.settle(page);
        return page;
    }

    private static com.microsoft.playwright.Locator button(Page page, String caption) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(caption).setExact(true))
                .first();
    }
}
