package org.jianfu.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The disk has clocks of its own; once the day is over none of them tells the hour something came. */
@EnabledOnOs(OS.LINUX)
class DayEndTest {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final String PLACE = "report.file/42";

    @TempDir
    Path root;

    private final Clock today = Clock.system(CITY);
    private final Clock tomorrow = Clock.offset(today, Duration.ofDays(1));
    private final DataKey key = DataKey.fresh();

    @Test
    void whatTheDiskSaysOfAFileIsFromTheNight() throws IOException {
        List<Path> came = came(5);
        Map<Path, Instant> before = touched(came);

        Instant night = Instant.now();
        assertThat(dayEnd(tomorrow).blur()).isEqualTo(5);

        assertThat(touched(came)).allSatisfy((file, time) -> {
            assertThat(time).isAfterOrEqualTo(night.minusMillis(20));
            assertThat(time).isAfter(before.get(file));
        });
        assertThat(came)
                .allSatisfy(file -> assertThat(Files.readAttributes(file, BasicFileAttributes.class)
                                .creationTime()
                                .toInstant())
                        .isAfterOrEqualTo(night.minusMillis(20)));
    }

    @Test
    void theContentAndTheDayStay() throws IOException {
        Path file = came(1).getFirst();
        FileTime day = Files.getLastModifiedTime(file);

        dayEnd(tomorrow).blur();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(day);
        try (var content =
                new SealedFiles(root, today).open(key, PLACE, file.getFileName().toString())) {
            assertThat(content.readAllBytes()).asString().isEqualTo("七张表");
        }
    }

    @Test
    void aDayThatIsNotOverIsLeftAlone() throws IOException {
        came(2);

        assertThat(dayEnd(today).blur()).isZero();
    }

    @Test
    void noFolderTellsTheHour() throws IOException {
        Path file = came(1).getFirst();

        for (Path folder : List.of(file.getParent(), root)) {
            assertThat(Files.getLastModifiedTime(folder).toInstant())
                    .isEqualTo(LocalDate.now(today).atStartOfDay(CITY).toInstant());
        }
    }

    @Test
    void everyFolderIsThereBeforeAnythingComes() throws IOException {
        new SealedFiles(root, today);

        try (var folders = Files.list(root)) {
            assertThat(folders).hasSize(256);
        }
    }

    private DayEnd dayEnd(Clock clock) {
        return new DayEnd(new SealedFiles(root, clock), clock);
    }

    private List<Path> came(int files) {
        var vault = new SealedFiles(root, today);
        return IntStream.range(0, files)
                .mapToObj(i -> vault.write(key, PLACE, new ByteArrayInputStream("七张表".getBytes()), 100)
                        .name())
                .map(name -> root.resolve(name.substring(0, 2)).resolve(name))
                .toList();
    }

    private static Map<Path, Instant> touched(List<Path> files) throws IOException {
        Map<Path, Instant> times = new HashMap<>();
        for (Path file : files) {
            var time = (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
            times.put(file, time.toInstant());
        }
        return times;
    }
}
