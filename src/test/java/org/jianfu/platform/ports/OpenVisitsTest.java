package org.jianfu.platform.ports;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class OpenVisitsTest {

    @Autowired
    OpenVisits visits;

    @LocalServerPort
    int port;

    @Test
    void theVisitIdleLongestEndsFirst() throws Exception {
        Visitor first = new Visitor();
        first.open(port, "report");
        Visitor second = new Visitor();
        second.open(port, "report");
        int open = visits.count();
        first.navigate(port, "report");

        visits.makeRoom(1);
        assertThat(open).isGreaterThanOrEqualTo(2);
        assertThat(visits.count()).isEqualTo(1);
        Awaitility.await().until(() -> second.navigate(port, "report").body().contains("sessionExpired"));
        assertThat(first.navigate(port, "report").body()).doesNotContain("sessionExpired");
    }

    @Test
    void aQuarterOfTheMemoryIsForVisits() {
        assertThat(new SourceLimits(100, null).visits())
                .isEqualTo((int) Math.max(100, Runtime.getRuntime().maxMemory() / 4 / 100_000));
        assertThat(new SourceLimits(100, 7).visits()).isEqualTo(7);
    }
}
