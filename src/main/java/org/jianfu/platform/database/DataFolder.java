package org.jianfu.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jianfu.platform.StartRefused;
import org.jspecify.annotations.Nullable;

/** The folder 数据目录 everything the portal keeps lies under, held by one portal at a time. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the folder, creating it where it is missing.
     *
     * @throws StartRefused when another portal holds it
     */
    static DataFolder take(Path folder) {
        try {
            var path = folder.toAbsolutePath().normalize();
            if (Files.notExists(path)) {
                PrivateFile.createFolder(path);
            }
            var channel =
                    FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw inUse(path);
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StartRefused inUse(Path path) {
        return new StartRefused(
                "另一个正在运行的减负门户占用着数据目录 " + path + "\nAnother running portal holds the data folder " + path,
                "先停止它，或用 --jianfu.data=… 指定另一个目录。\nStop it first, or choose another folder with --jianfu.data=…");
    }

    Path path() {
        return path;
    }

    /** MariaDB's own data directory. */
    Path database() {
        return path.resolve("db");
    }

    Path serverLog() {
        return path.resolve("mariadbd.log");
    }

    Path serverPid() {
        return path.resolve("mariadbd.pid");
    }

    Path secret() {
        return path.resolve("db.secret");
    }

    /** A folder for files that may be thrown away at any start. */
    Path scratch() {
        return path.resolve("tmp");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
