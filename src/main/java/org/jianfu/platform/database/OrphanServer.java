package org.jianfu.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jianfu.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived its portal because the portal was killed. */
final class OrphanServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanServer.class);
    private static final long PATIENCE_SECONDS = 60;

    private final ProcessHandle process;

    private OrphanServer(ProcessHandle process) {
        this.process = process;
    }

    /** The server still running on this folder, whose lock we hold and so nobody else's. */
    static Optional<OrphanServer> of(DataFolder data) throws IOException {
        return pid(data.serverPid())
                .flatMap(ProcessHandle::of)
                .filter(process -> serves(process, data))
                .map(OrphanServer::new);
    }

    private static Optional<Long> pid(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(Files.readString(file).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A process id is soon given to someone else: only the command line tells whose it is. */
    private static boolean serves(ProcessHandle process, DataFolder data) {
        var info = process.info();
        return info.commandLine()
                .or(info::command)
                .filter(line -> line.contains("--datadir=" + data.database())
                        || line.startsWith(data.path().toString()))
                .isPresent();
    }

    void stop() {
        log.info("正在停止上次遗留的数据库进程。 Stopping the database a killed portal left behind.");
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new StartRefused(
                    "上次遗留的数据库进程没有停止：" + process.pid() + "\nThe database of a killed portal does not stop: "
                            + process.pid(),
                    "请手动结束该进程后重试。\nEnd that process by hand and try again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
