package org.jianfu.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Private files that survive a power cut: contents and directory entries reach the disk before a method returns. */
final class DurableFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private DurableFiles() {}

    /** A new file only this account may read; it is on the disk once the stream is closed. */
    static OutputStream create(Path file) throws IOException {
        var channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyFor("rw-------"));
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    if (channel.isOpen()) {
                        channel.force(true);
                    }
                }
            }
        };
    }

    /** Whether there was none yet. */
    static boolean createFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return false;
        }
        createFolderOf(folder);
        Files.createDirectories(folder, onlyFor("rwx------"));
        syncFolderOf(folder);
        return true;
    }

    /** A file's time must not tell when in the day somebody reported. */
    static void cutTimeToTheDay(Path file, LocalDate day, ZoneId zone) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(day.atStartOfDay(zone).toInstant()));
    }

    /**
     * The same for the folders a file lies in, up to and with {@code root}: they tell when something last came or went.
     *
     * @param day the day the change happened
     */
    static void cutTimesOfFolders(Path file, Path root, LocalDate day, ZoneId zone) throws IOException {
        for (Path folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            cutTimeToTheDay(folder, day, zone);
        }
    }

    /** The same content in a new file with the old one's time, so that nothing tells when it was first written. */
    static void writeAnew(Path file, Path draft) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        try {
            try (var out = create(draft)) {
                Files.copy(file, out);
            }
            Files.setLastModifiedTime(draft, time);
            moveIntoPlace(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    static void moveIntoPlace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        syncFolderOf(to);
    }

    private static void syncFolderOf(Path entry) throws IOException {
        Path folder = entry.toAbsolutePath().getParent();
        // Windows cannot open a folder for this and keeps its entries in a journal of its own.
        if (POSIX && folder != null) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] onlyFor(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
