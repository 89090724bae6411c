package org.jianfu.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Playwright's driver and the Chromium it drives. Starting them costs more than most tests, so it happens once, and
 * beside the start of the portal.
 */
class Driver implements AutoCloseable {

    private final CompletableFuture<Started> started;

    /** @param executable the Chromium to start */
    Driver(Path executable) {
        this.started = CompletableFuture.supplyAsync(
                () -> Started.with(executable),
                task -> Thread.ofPlatform().daemon().name("chromium").start(task));
    }

    Browser chromium() {
        return started.join().chromium();
    }

    @Override
    public void close() {
        Started running = started.join();
        running.chromium().close();
        running.playwright().close();
    }

    private record Started(Playwright playwright, Browser chromium) {

        static Started with(Path executable) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
            return new Started(playwright, playwright.chromium().launch(options));
        }
    }
}
