package org.jianfu.platform.ports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import org.jianfu.platform.PlainPage;
import org.jianfu.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Two ports on one Tomcat, without a database and without the access control that stands behind them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jianfu.public-port=0", "jianfu.staff-port=0", "spring.datasource.url=none"})
class PortsTests {

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage
    @ComponentScan({"org.jianfu.platform.ports", "org.jianfu.kernel"})
    @Import(PlainPage.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SpringBootAutoConfiguration.class
    })
    static class OnlyThePorts {}

    @LocalServerPort
    int port;

    int publicPort;
    int staffPort;

    @BeforeEach
    void findThePorts(@Autowired Ports ports) {
        publicPort = ports.portOf(Port.PUBLIC, port);
        staffPort = ports.portOf(Port.STAFF, port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/port-probe",
                "/login",
                "/setup/any-token",
                "/%73taff/port-probe",
                "//staff/port-probe",
                "/./staff/port-probe",
                "/x/../staff/port-probe",
                "/staff;x=1/port-probe",
                "/vaadinServlet/staff/port-probe"
            })
    void thePublicPortKnowsNoPathOfTheStaff(String path) throws Exception {
        assertThat(new Visitor().get(publicPort, path).statusCode()).isIn(400, 404);
    }

    @Test
    void thePublicPortSaysSoInBothLanguages() throws Exception {
        assertThat(new Visitor().get(publicPort, "/staff").body())
                .contains("找不到这个页面")
                .contains("This page does not exist");
    }

    @Test
    void theStaffPortOpensToTheStaff() throws Exception {
        assertThat(new Visitor().open(staffPort, "staff/port-probe")).contains("the staff probe");
    }

    @Test
    void thePublicPortOpensToThePublic() throws Exception {
        assertThat(new Visitor().open(publicPort, "port-probe")).contains("the public probe");
    }

    @Test
    void aPageOfThePublicPortCannotBeOpenedAtAStaffRoute() throws Exception {
        assertThat(new Visitor().open(publicPort, "staff/port-probe")).doesNotContain("the staff probe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff/port-probe", "/staff/port-probe", "//staff/port-probe", "staff//port-probe"})
    void aPageOfThePublicPortCannotNavigateToAStaffRoute(String route) throws Exception {
        var reporter = new Visitor();
        reporter.open(publicPort, "port-probe");

        var answer = reporter.navigate(publicPort, route);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("the staff probe");
    }

    @Test
    void aPageOfTheStaffPortDoesNotAnswerThroughThePublicPort() throws Exception {
        var handler = new Visitor();
        handler.open(staffPort, "staff/port-probe");

        assertThat(handler.navigate(publicPort, "staff/port-probe").statusCode())
                .isEqualTo(404);
        assertThat(handler.navigate(staffPort, "port-probe").body()).contains("the public probe");
    }

    @Test
    void aPageOfThePublicPortDoesNotAnswerThroughTheStaffPort() throws Exception {
        var reporter = new Visitor();
        reporter.open(publicPort, "port-probe");

        assertThat(reporter.navigate(staffPort, "staff/port-probe").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aBrowserWithASessionOfTheOtherPortStartsAfresh() throws Exception {
        var person = new Visitor();
        person.open(staffPort, "staff/port-probe");

        var answer = person.get(publicPort, "/port-probe");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("JSESSIONID=;", "Expires=Thu, 01 Jan 1970");
        assertThat(person.open(publicPort, "port-probe")).contains("the public probe");
    }

    @Test
    void theStaffPortLeadsToTheStaffsHome() throws Exception {
        var answer = new Visitor().get(staffPort, "/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/staff");
    }
}
