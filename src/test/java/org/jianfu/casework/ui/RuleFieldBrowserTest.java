package org.jianfu.casework.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jianfu.casework.Findings;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.chain.InventedCity;
import org.jianfu.intake.AccusedUnit;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.LeadId;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class RuleFieldBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Leads leads;

    private Page page;

    @BeforeEach
    void aReportAboutAChatGroupIsSubstantiated(
            Browser browser,
            @Autowired Units units,
            @Autowired Desks desks,
            @Autowired ReportIntake intake,
            @Autowired Categories categories,
            @Autowired Triage triage,
            @Autowired Findings findings) {
        InventedCity city = InventedCity.anew(units, desks, people);
        var chatGroup = categories.offered().stream()
                .filter(category -> category.kind() == BurdenKind.CHAT_GROUP)
                .findFirst()
                .orElseThrow()
                .id();
        intake.submit(
                intake.open(),
                new ReportForm(chatGroup, "工作群里半夜接龙，不回就点名。", AccusedUnit.of(city.accused), Occurrence.UNSURE, null));
        LeadId lead = people.by(
                city.handler,
                () -> leads.after(null, LeadFilter.of(LeadFilter.Queue.NEW), 50)
                        .getFirst()
                        .id());
        people.as(city.handler, () -> triage.accept(lead, leads.facts(lead).version()));
        var draft = new Findings.Draft(Findings.Conclusion.SUBSTANTIATED, "有聊天记录。", "在工作群里强制接龙", "情况属实。");
        people.as(city.handler, () -> findings.propose(lead, leads.facts(lead).version(), draft));
        people.as(
                city.supervisor, () -> findings.approve(lead, leads.facts(lead).version()));
        page = browser.signedIn(browser.desktop(), people.loginOf(city.handler), TestPeople.PASSWORD);
        page.navigate("staff/leads/" + lead);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("列入负面清单"))
                .first()
                .click();
        rule().waitFor();
    }

    @Test
    void rulesOfTheLeadsKindComeFirstAndUncheckedOnesSaySo() {
        rule().click();
        Locator first = page.getByRole(AriaRole.OPTION).first();
        assertThat(first).containsText("强制接龙打卡");
        assertThat(first).containsText("工作群");
        assertThat(first).containsText("待核");
        Pictures.take(page, "rule-field");

        first.click();
        assertThat(page.getByText("这条规定还没有核对过原文")).isVisible();
        assertThat(rule()).hasValue(Pattern.compile("^【待核】.*"));
        Axe.assertNoViolations(page);
    }

    @Test
    void wordsThatNoRuleHasAreAnsweredBySayingSo() {
        rule().click();
        rule().pressSequentially("五千年");
        assertThat(page.getByText("没有一条规定里有“五千年”")).isVisible();
        Pictures.take(page, "rule-field-none");

        rule().press("Tab");
        assertThat(page.getByText("没有一条规定里有“五千年”")).isVisible();

        rule().fill("");
        rule().pressSequentially("5000 篇幅");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        assertThat(page.getByText("没有一条规定里有")).isHidden();
    }

    private Locator rule() {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("违反的规定"));
    }
}
