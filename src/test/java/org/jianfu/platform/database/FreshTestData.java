package org.jianfu.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jianfu.platform.StartRefused;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives each context of a test run a data folder of its own and clears away those of earlier runs. The database's own
 * tables are laid once for a checkout and copied from then on.
 */
class FreshTestData implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final Path ROOT = Path.of("target", "test-data");
    private static final Path SOFTWARE = Path.of("target", "test-software").toAbsolutePath();
    private static final AtomicInteger contexts = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.matchesProfiles("test")) {
            return;
        }
        var number = contexts.incrementAndGet();
        if (number == 1) {
            clearEarlierRuns();
        }
        var folder = ROOT.resolve(ProcessHandle.current().pid() + "-" + number);
        copyOfAnEmptyDatabase(folder);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("fresh test data", Map.of("jianfu.data", folder.toString())));
    }

    private static void copyOfAnEmptyDatabase(Path folder) {
        try (var data = DataFolder.take(folder)) {
            FileSystemUtils.copyRecursively(emptyDatabase(), data.database());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prepared once for all runs of this checkout, by whichever comes first; the others wait. */
    private static synchronized Path emptyDatabase() throws IOException {
        Files.createDirectories(SOFTWARE);
        try (var channel = FileChannel.open(SOFTWARE.resolve("lock"), CREATE, WRITE);
                var alone = channel.lock()) {
            var software = MariaDbSoftware.in(SOFTWARE);
            var empty = SOFTWARE.resolve("empty-" + software.folder().getFileName());
            if (alone.isValid() && Files.notExists(empty)) {
                software.install(empty);
            }
            return empty;
        }
    }

    private static void clearEarlierRuns() {
        try {
            Files.createDirectories(ROOT);
            try (var earlier = Files.newDirectoryStream(ROOT)) {
                earlier.forEach(FreshTestData::clear);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void clear(Path folder) {
        try (var data = DataFolder.take(folder)) {
            OrphanServer.of(data).ifPresent(OrphanServer::stop);
            FileSystemUtils.deleteRecursively(folder);
        } catch (StartRefused stillInUse) {
            // Another run of the tests is at work there.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
