package org.jianfu.platform.doors;

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

/** Two doors on one Tomcat, without a database and without the access control that stands behind them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jianfu.public-port=0", "jianfu.staff-port=0", "spring.datasource.url=none"})
class DoorsTests {

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage
    @ComponentScan({"org.jianfu.platform.doors", "org.jianfu.kernel"})
    @Import(PlainPage.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SpringBootAutoConfiguration.class
    })
    static class OnlyTheDoors {}

    @LocalServerPort
    int port;

    int publicDoor;
    int staffDoor;

    @BeforeEach
    void findTheDoors(@Autowired Doors doors) {
        publicDoor = doors.portOf(Door.PUBLIC, port);
        staffDoor = doors.portOf(Door.STAFF, port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/door-probe",
                "/login",
                "/setup/any-token",
                "/%73taff/door-probe",
                "//staff/door-probe",
                "/./staff/door-probe",
                "/x/../staff/door-probe",
                "/staff;x=1/door-probe",
                "/vaadinServlet/staff/door-probe"
            })
    void thePublicDoorKnowsNoPathOfTheStaff(String path) throws Exception {
        assertThat(new Visitor().get(publicDoor, path).statusCode()).isIn(400, 404);
    }

    @Test
    void thePublicDoorSaysSoInBothLanguages() throws Exception {
        assertThat(new Visitor().get(publicDoor, "/staff").body())
                .contains("找不到这个页面")
                .contains("This page does not exist");
    }

    @Test
    void theStaffDoorOpensToTheStaff() throws Exception {
        assertThat(new Visitor().open(staffDoor, "staff/door-probe")).contains("the staff probe");
    }

    @Test
    void thePublicDoorOpensToThePublic() throws Exception {
        assertThat(new Visitor().open(publicDoor, "door-probe")).contains("the public probe");
    }

    @Test
    void aPageOfThePublicDoorCannotBeOpenedAtAStaffRoute() throws Exception {
        assertThat(new Visitor().open(publicDoor, "staff/door-probe")).doesNotContain("the staff probe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff/door-probe", "/staff/door-probe", "//staff/door-probe", "staff//door-probe"})
    void aPageOfThePublicDoorCannotNavigateToAStaffRoute(String route) throws Exception {
        var reporter = new Visitor();
        reporter.open(publicDoor, "door-probe");

        var answer = reporter.navigate(publicDoor, route);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("the staff probe");
    }

    @Test
    void aPageOfTheStaffDoorDoesNotAnswerThroughThePublicDoor() throws Exception {
        var handler = new Visitor();
        handler.open(staffDoor, "staff/door-probe");

        assertThat(handler.navigate(publicDoor, "staff/door-probe").statusCode())
                .isEqualTo(404);
        assertThat(handler.navigate(staffDoor, "door-probe").body()).contains("the public probe");
    }

    @Test
    void aPageOfThePublicDoorDoesNotAnswerThroughTheStaffDoor() throws Exception {
        var reporter = new Visitor();
        reporter.open(publicDoor, "door-probe");

        assertThat(reporter.navigate(staffDoor, "staff/door-probe").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aBrowserWithASessionOfTheOtherDoorStartsAfresh() throws Exception {
        var person = new Visitor();
        person.open(staffDoor, "staff/door-probe");

        var answer = person.get(publicDoor, "/door-probe");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("JSESSIONID=;", "Expires=Thu, 01 Jan 1970");
        assertThat(person.open(publicDoor, "door-probe")).contains("the public probe");
    }

    @Test
    void theStaffDoorLeadsToTheStaffsHome() throws Exception {
        var answer = new Visitor().get(staffDoor, "/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/staff");
    }
}
