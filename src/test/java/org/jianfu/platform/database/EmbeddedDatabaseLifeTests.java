package org.jianfu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jianfu.platform.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The embedded server through a life with accidents, each time on a data folder of its own. */
class EmbeddedDatabaseLifeTests {

    private static final Path SOFTWARE = Path.of("target", "test-software").toAbsolutePath();

    private final Path data = Path.of("target", "test-life").toAbsolutePath();
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeEach
    void startOnAnEmptyFolder() throws IOException {
        FileSystemUtils.deleteRecursively(data);
    }

    @AfterEach
    void stopWhatIsLeft() throws Exception {
        for (var left : open.reversed()) {
            left.close();
        }
    }

    @Test
    void whatWasStoredIsThereAfterARestart() throws Exception {
        var first = start();
        execute(first, "create table kept (word varchar(20))");
        execute(first, "insert into kept values ('𠮷㑇')");
        first.close();

        assertThat(ask(start(), "select word from kept")).isEqualTo("𠮷㑇");
    }

    @Test
    void aSecondPortalOnTheSameFolderIsRefused() {
        start();

        assertThatThrownBy(() -> EmbeddedDatabase.start(data, SOFTWARE, "jianfu"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("占用着数据目录 " + data)
                .hasMessageContaining("holds the data folder " + data);
    }

    @Test
    void aKilledServerComesBackByItselfWithWhatWasCommitted() throws Exception {
        var database = start();
        execute(database, "create table kept (word varchar(20))");
        execute(database, "insert into kept values ('committed')");

        server().destroyForcibly();

        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> ask(database, "select word from kept").equals("committed"));
    }

    @Test
    void theServerOfAKilledPortalIsStoppedAndItsDataTakenOver() throws Exception {
        var killed = start();
        execute(killed, "create table kept (word varchar(20))");
        execute(killed, "insert into kept values ('committed')");
        var command = commandOf(server());
        killed.close();
        var orphan = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("orphan.log").toFile())
                .start();
        open.add(orphan::destroyForcibly);
        await().until(() -> Files.exists(data.resolve("mariadbd.pid")));

        var successor = start();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(ask(successor, "select word from kept")).isEqualTo("committed");
    }

    @Test
    void aProcessThatOnlyHasTheSameNumberIsLeftAlone() throws Exception {
        start().close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        open.add(stranger::destroyForcibly);
        Files.writeString(data.resolve("mariadbd.pid"), Long.toString(stranger.pid()));

        start();

        assertThat(stranger.isAlive()).isTrue();
    }

    private EmbeddedDatabase start() {
        var database = EmbeddedDatabase.start(data, SOFTWARE, "jianfu");
        open.add(database);
        return database;
    }

    private ProcessHandle server() throws IOException {
        var pid = Files.readString(data.resolve("mariadbd.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static List<String> commandOf(ProcessHandle process) {
        var command = new ArrayList<String>();
        command.add(process.info().command().orElseThrow());
        command.addAll(List.of(process.info().arguments().orElseThrow()));
        return command;
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        try (var connection = connect(database);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (var connection = connect(database);
                var sql = connection.createStatement();
                var rows = sql.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static java.sql.Connection connect(EmbeddedDatabase database) throws SQLException {
        var access = database.properties();
        return DriverManager.getConnection(
                (String) access.get("spring.datasource.url"),
                (String) access.get("spring.datasource.username"),
                (String) access.get("spring.datasource.password"));
    }
}
