package org.jianfu.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told about every page: frame it nowhere, keep it nowhere, tell nobody where you came from. */
@PortalTest
class HeadersTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/report", "/follow", "/login", "/staff", "/nothing", "/learn", "/learn/sample-course/first"
            })
    void everyPageIsFramedNowhereAndKeptNowhere(String path) throws Exception {
        HttpHeaders headers = new Visitor().get(port, path).headers();

        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.allValues("Content-Security-Policy")).singleElement().satisfies(policy -> {
            assertThat(policy)
                    .contains("form-action 'self'", "frame-ancestors 'none'")
                    .doesNotContain("http");
            assertThat(policy.contains("default-src 'self'") || policy.contains("default-src 'none'"))
                    .as(policy)
                    .isTrue();
        });
    }

    @Test
    void aStyleSheetMayBeKept() throws Exception {
        HttpHeaders headers = new Visitor().get(port, "/jianfu/jianfu.css").headers();

        assertThat(headers.firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
    }
}
