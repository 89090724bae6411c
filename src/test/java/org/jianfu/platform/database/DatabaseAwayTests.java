package org.jianfu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Freezes the server under the running portal all tests share, and lets it go on. */
@PortalTest
class DatabaseAwayTests {

    @LocalServerPort
    int port;

    @Autowired
    DatabaseWatch watch;

    @Autowired
    Environment settings;

    @AfterEach
    void letTheDatabaseGoOn() throws Exception {
        signal("CONT");
        await().atMost(Duration.ofSeconds(10)).until(() -> !watch.isAway());
    }

    @Test
    void aPageSaysThatTheDatabaseIsAwayAndComesBackByItself() throws Exception {
        signal("STOP");
        await().atMost(Duration.ofSeconds(10)).until(watch::isAway);

        var away = new Visitor().get(port, "/");

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body()).contains("系统暂时无法使用", "The portal is not available right now", "http-equiv=\"refresh\"");

        letTheDatabaseGoOn();

        assertThat(new Visitor().get(port, "/").statusCode()).isNotEqualTo(503);
    }

    private void signal(String name) throws Exception {
        var pid = Files.readString(Path.of(settings.getRequiredProperty("jianfu.data"), "mariadbd.pid"));
        new ProcessBuilder("kill", "-" + name, pid.strip()).start().waitFor();
    }
}
