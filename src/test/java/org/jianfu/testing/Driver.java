package org.jianfu.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** Playwright's driver and the Chromium it drives; starting them costs more than most tests. */
class Driver implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private final Browser chromium = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Chromium.find().orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

    Browser chromium() {
        return chromium;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
