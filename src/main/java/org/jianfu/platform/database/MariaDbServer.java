package org.jianfu.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server's process: started, watched over and started again when it goes away, stopped in order. */
final class MariaDbServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(MariaDbServer.class);
    private static final Duration PAUSE_BEFORE_RESTART = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(60);

    private final MariaDbSoftware software;
    private final DataFolder data;
    private final int port;
    private final Path initFile;
    private boolean closed;
    private Process process;

    MariaDbServer(MariaDbSoftware software, DataFolder data, int port, Path initFile) throws IOException {
        this.software = software;
        this.data = data;
        this.port = port;
        this.initFile = initFile;
        this.process = launch();
    }

    private Process launch() throws IOException {
        var builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.serverLog().toFile()));
        builder.environment().put("LD_LIBRARY_PATH", software.libraries().toString());
        var launched = builder.start();
        launched.onExit().thenAccept(this::restart);
        return launched;
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                software.server().toString(),
                "--no-defaults",
                "--basedir=" + software.folder(),
                "--datadir=" + data.database(),
                "--tmpdir=" + data.scratch(),
                "--pid-file=" + data.serverPid(),
                "--init-file=" + initFile,
                // Relative to the data directory: a deep folder would make the path too long for a socket.
                "--socket=mariadbd.sock",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=" + DatabaseRequirements.COLLATION,
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private void restart(Process gone) {
        if (isClosed()) {
            return;
        }
        log.warn("数据库进程意外退出，正在重新启动。 The database went away (exit {}); starting it again.", gone.exitValue());
        CompletableFuture.delayedExecutor(PAUSE_BEFORE_RESTART.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::relaunch);
    }

    private synchronized void relaunch() {
        if (closed) {
            return;
        }
        try {
            process = launch();
        } catch (IOException e) {
            log.error("数据库无法重新启动。 The database cannot be started again.", e);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    synchronized boolean isAlive() {
        return process.isAlive();
    }

    /** Asks the server to stop and waits until everything is on disk. */
    @Override
    public synchronized void close() {
        closed = true;
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_AT_STOP)) {
                log.warn("数据库未能及时停止。 The database did not stop in time.");
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
