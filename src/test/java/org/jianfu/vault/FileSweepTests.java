package org.jianfu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSweepTests {

    private static final Clock CAME = Clock.fixed(Instant.parse("2026-11-23T07:15:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path root;

    @Test
    void afterADayOnlyReferencedFilesStay() throws IOException {
        String kept = write();
        String other = write();
        write();
        unfinished();
        var sweep = sweep(Duration.ofDays(2), only(kept), only(other));

        assertThat(sweep.sweep()).isEqualTo(2);
        assertThat(names()).containsExactlyInAnyOrder(kept, other);
    }

    @Test
    void theFilesOfAFormThatIsStillOpenStay() throws IOException {
        String fresh = write();

        assertThat(sweep(Duration.ofHours(23), only()).sweep()).isZero();
        assertThat(names()).containsExactly(fresh);
    }

    @Test
    void nothingIsSweptWhenAModuleCannotAnswer() throws IOException {
        String file = write();
        SealedFiles.Referenced unwell = names -> {
            throw new IllegalStateException("database away");
        };

        assertThatThrownBy(() -> sweep(Duration.ofDays(2), only(), unwell).sweep())
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).containsExactly(file);
    }

    @Test
    void nothingIsSweptWhenNoModuleCanBeAsked() throws IOException {
        String file = write();

        assertThat(sweep(Duration.ofDays(2)).sweep()).isZero();
        assertThat(names()).containsExactly(file);
    }

    private FileSweep sweep(Duration later, SealedFiles.Referenced... owners) {
        var clock = Clock.offset(CAME, later);
        return new FileSweep(new SealedFiles(root, clock), List.of(owners), clock);
    }

    private String write() {
        return new SealedFiles(root, CAME)
                .write(DataKey.fresh(), "report.file/1", new ByteArrayInputStream(new byte[10]), 100)
                .name();
    }

    private void unfinished() throws IOException {
        Path draft =
                Files.createDirectories(root.resolve("ab")).resolve("ab" + "0".repeat(30) + SealedFiles.UNFINISHED);
        Files.createFile(draft);
        Files.setLastModifiedTime(draft, FileTime.from(CAME.instant()));
    }

    private static SealedFiles.Referenced only(String... mine) {
        return names -> Set.of(mine).stream().filter(names::contains).collect(Collectors.toSet());
    }

    private List<String> names() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
