package org.jianfu.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Writes the files of a day that is over anew, all in one go and in no order 抹去时刻. A program may choose when a file says
 * it was modified, but not when the disk says it was born or last touched; after this, that is the same night for all of
 * a day's files.
 */
@Service
class DayEnd {

    private static final String REWRITTEN = ".anew";

    private final SealedFiles files;
    private final Clock clock;

    DayEnd(SealedFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** The number of files written anew. */
    int blur() {
        try {
            List<Path> ofThatDay = new ArrayList<>();
            List<Path> folders = new ArrayList<>();
            try (var all = Files.list(files.root())) {
                folders.addAll(all.filter(Files::isDirectory).toList());
            }
            for (Path folder : folders) {
                try (var inside = Files.list(folder)) {
                    inside.filter(this::stillTells).forEach(ofThatDay::add);
                }
            }
            Collections.shuffle(ofThatDay);
            for (Path file : ofThatDay) {
                DurableFiles.writeAnew(file, file.resolveSibling(file.getFileName() + REWRITTEN));
            }
            if (!ofThatDay.isEmpty()) {
                for (Path folder : folders) {
                    DurableFiles.cutTimeToTheDay(folder, LocalDate.now(clock), clock.getZone());
                }
            }
            return ofThatDay.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the disk touched it last on the day it came, and that day is over. */
    private boolean stillTells(Path file) {
        try {
            LocalDate came = day(Files.getLastModifiedTime(file));
            return came.isBefore(LocalDate.now(clock)) && !day(touched(file)).isAfter(came);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Windows has no such time and tells the birth instead. */
    private static FileTime touched(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
        }
        return (FileTime) Files.getAttribute(file, "creationTime", LinkOption.NOFOLLOW_LINKS);
    }

    private LocalDate day(FileTime time) {
        ZoneId zone = clock.getZone();
        return LocalDate.ofInstant(time.toInstant(), zone);
    }
}
