package org.jianfu.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Staff;
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
    List<ModuleViews> modules;

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
        List<ModuleViews.View> views =
                modules.stream().flatMap(module -> module.in(city).stream()).toList();
        assertThat(views.stream().map(ModuleViews.View::route).sorted().distinct())
                .containsExactlyElementsOf(registered());

        Page phone = browser.phone();
        people.beforeTheSetup(
                () -> views.stream().filter(view -> view.by().isEmpty()).forEach(view -> look(phone, view.address())));
        views.stream()
                .filter(view -> view.by().isPresent())
                .collect(Collectors.groupingBy(view -> view.by().orElseThrow()))
                .forEach(this::lookAtAll);
    }

    private void lookAtAll(Staff person, List<ModuleViews.View> views) {
        Page window = browser.signedIn(browser.desktop(), people.loginOf(person), TestPeople.PASSWORD);
        views.forEach(view -> look(window, view.address()));
    }

    private static void look(Page window, String address) {
        window.navigate(address);
        PlaywrightAssertions.assertThat(window.locator("main h1")).not().hasText("找不到这个页面");
        Axe.assertNoViolationsAnew(window);
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
