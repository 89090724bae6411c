package org.jianfu.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Removes the files of forms that were never sent 清理未提交的附件, a day after they came. */
@Service
class FileSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

    private final SealedFiles files;
    private final List<SealedFiles.Referenced> owners;
    private final Clock clock;

    FileSweep(SealedFiles files, List<SealedFiles.Referenced> owners, Clock clock) {
        this.files = files;
        this.owners = owners;
        this.clock = clock;
    }

    /** The number of files removed. */
    int sweep() {
        // Without anyone to ask, every file would look unreferenced.
        if (owners.isEmpty() || !Files.isDirectory(files.root())) {
            return 0;
        }
        int removed = 0;
        try (var folders = Files.list(files.root())) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                removed += sweep(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (removed > 0) {
            LOG.info("Swept {} files of forms that were never sent", removed);
        }
        return removed;
    }

    private int sweep(Path folder) throws IOException {
        Set<String> candidates;
        // A file's time is cut to its day, so a day has passed for sure once the day after it is over.
        var before =
                LocalDate.now(clock).minusDays(1).atStartOfDay(clock.getZone()).toInstant();
        try (var inside = Files.list(folder)) {
            candidates = inside.filter(file -> modified(file).isBefore(before))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(HashSet::new));
        }
        if (candidates.isEmpty()) {
            return 0;
        }
        var asked = Set.copyOf(candidates);
        owners.forEach(owner -> candidates.removeAll(owner.among(asked)));
        for (String name : candidates) {
            Files.deleteIfExists(folder.resolve(name));
        }
        DurableFiles.cutTimeToTheDay(folder, LocalDate.now(clock), clock.getZone());
        return candidates.size();
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX;
        }
    }
}
