package org.jianfu.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Visitor;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in as the browser sends it. */
@PortalTest
class SignInRequestsTest {

    @LocalServerPort
    int port;

    private String login;

    @BeforeEach
    void openAnAccount(@Autowired TestPeople people, @Autowired Units units) {
        login = people.loginOf(people.someone(units.all().getFirst().id(), Role.UNIT_LIAISON));
    }

    @Test
    void aWrongPasswordCountsOnce() throws Exception {
        for (int tried = 0; tried < 9; tried++) {
            assertThat(answerTo("wrong")).endsWith("/login?error");
        }
        assertThat(answerTo(TestPeople.PASSWORD)).endsWith("/staff");
    }

    @Test
    void aChineseNameIsAWrongName() throws Exception {
        login = "张三";
        assertThat(answerTo(TestPeople.PASSWORD)).endsWith("/login?error");
    }

    @Test
    void aForeignPageSignsNobodyIn() throws Exception {
        assertThat(new Visitor()
                        .signInWithoutToken(port, login, TestPeople.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/login?again");
    }

    private String answerTo(String password) throws Exception {
        return new Visitor()
                .signIn(port, login, password)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
