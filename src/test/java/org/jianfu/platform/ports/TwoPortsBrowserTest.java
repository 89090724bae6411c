package org.jianfu.platform.ports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jianfu.chain.Reporter;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.HashedOnce;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;
import org.jianfu.testing.Chromium;
import org.jianfu.testing.MovableClock;
import org.jianfu.testing.OneChromium;
import org.jianfu.testing.Tables;
import org.jianfu.testing.Visitor;
import org.jianfu.units.NewUnit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The whole portal with its access control behind two ports: the one to the Internet, the other to the government network. */
@Tag("browser")
@ExtendWith({Chromium.class, OneChromium.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jianfu.public-port=0", "jianfu.staff-port=0"})
@ActiveProfiles("test")
@Import({MovableClock.class, Tables.class, TestPeople.class, HashedOnce.class})
@DirtiesContext
class TwoPortsBrowserTest {

    private static SecurityContextHolderStrategy ofTheOthers;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    int publicPort;
    int staffPort;

    /** A second portal in one process replaces who knows who is signed in; the tests after it need the first one's. */
    @BeforeAll
    static void keepTheStrategyOfTheOthers() {
        ofTheOthers = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void giveItBack() {
        SecurityContextHolder.setContextHolderStrategy(ofTheOthers);
    }

    @BeforeEach
    void findThePorts(@Autowired Ports ports) {
        publicPort = ports.portOf(Port.PUBLIC, port);
        staffPort = ports.portOf(Port.STAFF, port);
    }

    @Test
    void aReporterUsesTheFormThroughThePublicPort(Browser browser) {
        var reporter = new Reporter(browser.at(publicPort).phone());
        reporter.startsAReport();
        reporter.tells("每天要填三张内容一样的表。", "报表和要数据");
    }

    @Test
    void aHandlerSignsInThroughTheStaffPort(Browser browser, @Autowired Units units) {
        var city = units.add(new NewUnit("示例双门市", "", UnitCategory.CITY, null));
        Staff handler = people.someone(city.id(), Role.CASE_HANDLER);
        Browser staff = browser.at(staffPort);
        Page page = staff.signsIn(staff.desktop(), people.loginOf(handler), TestPeople.PASSWORD);

        assertThat(page.url()).startsWith("http://localhost:" + staffPort + "/staff");
        assertThat(page.locator("main h1").textContent()).isNotBlank();

        var atThePublicPort = page.navigate("http://localhost:" + publicPort + "/staff/leads");
        assertThat(atThePublicPort.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/staff", "/staff/leads", "/setup/any-token", "/staff/%2e%2e/login"})
    void thePublicPortDoesNotKnowTheStaffsAddresses(String path) throws Exception {
        assertThat(new Visitor().get(publicPort, path).statusCode()).isIn(400, 404);
    }

    @Test
    void theStaffPortAsksForASignIn() throws Exception {
        var answer = new Visitor().get(staffPort, "/staff/leads");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isEqualTo("http://localhost:" + staffPort + "/login");
    }

    @Test
    void aPageOfThePublicPortReachesNoStaffView() throws Exception {
        var reporter = new Visitor();
        reporter.open(publicPort, "report");

        assertThat(reporter.navigate(publicPort, "staff/leads").body()).doesNotContain("cw-");
        assertThat(reporter.navigate(publicPort, "login").body()).doesNotContain("vaadin-login-form");
    }
}
