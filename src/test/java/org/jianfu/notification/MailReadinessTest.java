package org.jianfu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailReadinessTest {

    @ParameterizedTest
    @CsvSource({
        "smtp.example.gov.cn, https://jianfu.example.gov.cn, READY",
        "smtp.example.gov.cn, http://10.1.2.3:8080, READY",
        "smtp.example.gov.cn, http://localhost:8080, LOCAL_LINKS",
        "smtp.example.gov.cn, http://127.0.0.1:8080, LOCAL_LINKS",
        "smtp.example.gov.cn, http://[::1]:8080, LOCAL_LINKS",
        "localhost, http://localhost:8080, READY"
    })
    void noMailLeavesTheMachineWithLinksThatDoNot(String host, String portal, MailReadiness readiness) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(host);

        assertThat(MailReadiness.of(server, portal)).isEqualTo(readiness);
    }

    @Test
    void withoutAServerMailsWait() {
        assertThat(MailReadiness.of(null, "https://jianfu.example.gov.cn")).isEqualTo(MailReadiness.NO_SERVER);
    }
}
