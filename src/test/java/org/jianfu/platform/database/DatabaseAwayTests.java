package org.jianfu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kills the server under the running portal all tests share; it is back before the next test needs it. */
@PortalTest
class DatabaseAwayTests {

    @LocalServerPort
    int port;

    @Test
    void aPageSaysThatTheDatabaseIsAwayAndComesBackByItself(
            @Autowired Environment environment, @Autowired DatabaseWatch watch, @Autowired JdbcClient sql)
            throws Exception {
        var pid = java.nio.file.Files.readString(
                java.nio.file.Path.of(environment.getRequiredProperty("jianfu.data"), "mariadbd.pid"));
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(20))
                .until(watch::isAway);

        var away = new Visitor().get(port, "/");

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body()).contains("系统暂时无法使用", "The portal is not available right now", "http-equiv=\"refresh\"");
        await().atMost(Duration.ofSeconds(10)).until(() -> !watch.isAway());
        assertThat(new Visitor().get(port, "/").statusCode()).isNotEqualTo(503);
        assertThat(sql.sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }
}
