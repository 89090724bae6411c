package org.jianfu.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.learning.Courseware;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.policies.PolicyEditing;
import org.jianfu.security.FirstSetup;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Every registered route, opened by somebody it is for: accessible by day and by night; and closed to whom it is not for. */
@BrowserTest
class EveryViewBrowserTest {

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    Courseware courseware;

    @Autowired
    PolicyEditing editing;

    @Autowired
    FirstSetup setup;

    @Autowired
    ServletContext servlets;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Browser browser;
    private InventedCity city;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
        city = InventedCity.anew(units, desks, people);
    }

    @Test
    void everyViewIsAccessibleAndNoneIsForgotten() {
        Map<String, String> publicViews = publicViews();
        Map<Staff, Map<String, String>> staffViews = staffViews();
        var visited = new TreeSet<>(publicViews.keySet());
        staffViews.values().forEach(views -> visited.addAll(views.keySet()));
        assertThat(visited).containsExactlyElementsOf(registered());

        Page phone = browser.phone();
        people.beforeTheSetup(() -> publicViews.values().forEach(address -> look(phone, address)));
        staffViews.forEach((person, views) -> {
            Page window = browser.signedIn(browser.desktop(), people.loginOf(person), TestPeople.PASSWORD);
            views.values().forEach(address -> look(window, address));
        });
    }

    private static void look(Page window, String address) {
        window.navigate(address);
        PlaywrightAssertions.assertThat(window.locator("main h1")).not().hasText("找不到这个页面");
        Axe.assertNoViolationsAnew(window);
    }

    private Map<String, String> publicViews() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("", "");
        views.put("report/:step?", "report");
        views.put("follow", "follow");
        views.put("login", "login");
        views.put("setup/:token", "setup/" + setup.token());
        return views;
    }

    private Map<Staff, Map<String, String>> staffViews() {
        CaseFixture fixture = beans.createBean(CaseFixture.class);
        LetterFixture letters = beans.createBean(LetterFixture.class);
        LeadId lead = fixture.reported(city);
        NegativeEntryId entry = fixture.entered(city, lead);
        String notice = "staff/notices/" + letters.issued(city, lead, entry);
        String order = "staff/orders/" + letters.ordered(city, lead, entry);
        Map<Staff, Map<String, String>> views = new LinkedHashMap<>();
        views.put(
                city.supervisor,
                Map.of(
                        "staff", "staff",
                        "staff/leads", "staff/leads?queue=ALL",
                        "staff/leads/:lead", "staff/leads/" + lead,
                        "staff/leads/:lead/notice", "staff/leads/" + lead + "/notice",
                        "staff/notices", "staff/notices",
                        "staff/orders", "staff/orders",
                        "staff/negative-list", "staff/negative-list",
                        "staff/entry", "staff/entry",
                        "staff/categories", "staff/categories"));
        views.put(
                city.accusedLiaison,
                Map.of(
                        "staff/notices/:id",
                        notice,
                        "staff/orders/:id",
                        order,
                        "staff/verifications",
                        "staff/verifications",
                        "staff/inbox",
                        "staff/inbox"));
        views.put(
                city.inspector,
                Map.of(
                        "staff/ecology",
                        "staff/ecology",
                        "staff/ecology/:unit/:year",
                        "staff/ecology/" + city.accused + "/2026",
                        "staff/learning",
                        "staff/learning",
                        "staff/learning/:course",
                        "staff/learning/sample-course",
                        "staff/learning/:course/:lesson",
                        "staff/learning/sample-course/first",
                        "staff/policies",
                        "staff/policies"));
        Staff editor = people.someone(city.accused, Role.EDITOR);
        var lesson = people.by(editor, () -> courseware.rows().getLast().id());
        var version = people.by(editor, () -> editing.revise("township-pilot"));
        views.put(
                editor,
                Map.of(
                        "staff/courseware",
                        "staff/courseware",
                        "staff/courseware/:version",
                        "staff/courseware/" + lesson,
                        "staff/policies/:policy",
                        "staff/policies/formalism-rules",
                        "staff/policies/:policy/compare",
                        "staff/policies/formalism-rules/compare",
                        "staff/policy-desk",
                        "staff/policy-desk",
                        "staff/policy-desk/:version",
                        "staff/policy-desk/" + version));
        views.put(
                city.administrator,
                Map.of(
                        "staff/units", "staff/units",
                        "staff/rules", "staff/rules",
                        "staff/accounts", "staff/accounts",
                        "staff/mail", "staff/mail",
                        "staff/settings", "staff/settings"));
        return views;
    }

    /** Every route the portal knows, its patterns left out; those of the tests themselves are not the portal's. */
    private TreeSet<String> registered() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template -> template.replaceAll("\\([^)]*\\)", ""))
                .filter(template -> !template.contains("-probe"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatARoleDoesNotAllowLooksLikeWhatDoesNotExist() {
        for (var closed : closed().entrySet()) {
            Visitor visitor = new Visitor(browser, people, closed.getKey());
            closed.getValue().forEach(visitor::findsNothingAt);
            visitor.canUseThisPage();
        }
    }

    private Map<Staff, List<String>> closed() {
        LeadId lead = beans.createBean(CaseFixture.class).reported(city);
        return Map.of(
                city.accusedLiaison,
                List.of(
                        "staff/leads",
                        "staff/leads/" + lead,
                        "staff/negative-list",
                        "staff/accounts",
                        "staff/settings"),
                city.handler,
                List.of("staff/verifications", "staff/accounts", "staff/mail", "staff/categories"),
                city.supervisor,
                List.of("staff/accounts", "staff/mail", "staff/verifications"),
                city.inspector,
                List.of(
                        "staff/leads/" + lead,
                        "staff/leads/" + lead + "/notice",
                        "staff/accounts",
                        "staff/mail",
                        "staff/courseware",
                        "staff/policy-desk"),
                city.administrator,
                List.of("staff/leads", "staff/leads/" + lead, "staff/notices", "staff/ecology", "staff/negative-list"));
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        Page window = browser.phone();
        for (String address : List.of("staff", "staff/leads", "staff/ecology", "staff/accounts")) {
            window.navigate(address);
            PlaywrightAssertions.assertThat(window.locator("input[name=username]"))
                    .isVisible();
        }
    }

    /** Somebody with an account, of whatever role. */
    private static class Visitor extends Employee {

        Visitor(Browser browser, TestPeople people, Staff staff) {
            super(browser, people, staff, List.of());
        }
    }
}
