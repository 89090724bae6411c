package org.jianfu.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jianfu.JianfuApplication;
import org.jianfu.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A whole portal in a process of its own, killed and started again on the same folder. */
@Tag("faults")
class PortalKilledTests {

    private final Path data = Path.of("target", "test-killed").toAbsolutePath();
    private Process portal;
    private int port;

    @BeforeEach
    void startOnAnEmptyFolder() throws Exception {
        FileSystemUtils.deleteRecursively(data);
        portal = start();
        awaitReady();
    }

    @AfterEach
    void stop() throws Exception {
        portal.destroy();
        portal.waitFor();
    }

    @Test
    void whatWasCommittedBeforeTheKillIsThereAfterTheRestart() throws Exception {
        try (var connection = connect();
                var sql = connection.createStatement()) {
            sql.execute("create table kept (word varchar(20))");
            sql.execute("insert into kept values ('committed')");
            portal.destroyForcibly().waitFor();
        }

        portal = start();
        awaitReady();

        try (var connection = connect();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select word from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("committed");
        }
    }

    @Test
    void aSecondPortalSaysWhyItDoesNotStart() throws Exception {
        var second = start();

        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(Files.readString(log(second))).contains("占用着数据目录 " + data).doesNotContain("\tat org.jianfu");
    }

    @Test
    void aPortalThatIsAskedToStopTakesItsDatabaseAlong() throws Exception {
        var server = server();

        portal.destroy();

        assertThat(portal.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.isAlive()).isFalse();
    }

    private Process start() throws IOException {
        port = freePort();
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                withoutTests(),
                JianfuApplication.class.getName(),
                "--server.port=" + port,
                "--jianfu.data=" + data,
                "--jianfu.embedded-database.software=target/test-software");
        var output = Files.createTempFile(Path.of("target"), "portal", ".log");
        var process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Files.move(output, log(process));
        return process;
    }

    /** What tests bring along, a post office for instance, is no part of a portal. */
    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path log(Process process) {
        return Path.of("target", "portal-" + process.pid() + ".log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(ConnectException.class)
                .until(() -> new Visitor().get(port, "/login").statusCode() == 200);
    }

    private ProcessHandle server() throws IOException {
        var pid = Files.readString(data.resolve("mariadbd.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private Connection connect() throws Exception {
        var command = server().info().commandLine().orElseThrow();
        var databasePort = command.replaceFirst(".* --port=(\\d+).*", "$1");
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + databasePort + "/jianfu",
                "jianfu",
                Files.readString(data.resolve("db.secret")).strip());
    }
}
