package org.jianfu.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class AddressesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/report/nothing",
                "/report/unit/nothing",
                "/report/nothing/at/all",
                "/follow/nothing",
                "/setup",
                "/staf",
                "/actuator/health",
                "/nothing.php"
            })
    void anUnknownAddressIsNotFoundAndAsksNobodyToSignIn(String path) throws Exception {
        var answer = new Visitor().get(port, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff", "/staff/accounts", "/staff/leads/1", "/staff/nothing", "/staff/", "//staff"})
    void everythingOfTheStaffAsksForASignIn(String path) throws Exception {
        var answer = new Visitor().get(port, path);

        assertThat(answer.statusCode()).isIn(302, 400);
        assertThat(answer.body()).doesNotContain("v-uiId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "report/nothing"})
    void anUnknownAddressShowsThePageThatSaysSo(String route) throws Exception {
        assertThat(new Visitor().open(port, route)).contains("找不到这个页面");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/report",
                "/report/unit",
                "/report/evidence",
                "/report/check",
                "/report/sent",
                "/follow"
            })
    void thePublicPagesAreThere(String path) throws Exception {
        assertThat(new Visitor().get(port, path).statusCode()).isEqualTo(200);
    }

    @Test
    void aStaffViewCannotBeReachedFromInsideAPublicPage() throws Exception {
        var visitor = new Visitor();
        visitor.open(port, "login");

        assertThat(visitor.navigate(port, "staff/units").body()).doesNotContain("jf-split");
    }
}
