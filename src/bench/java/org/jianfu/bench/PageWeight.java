package org.jianfu.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jianfu.testing.Chromium;

/** One visitor's real browser: how much comes over the line until a page is drawn, headers included. */
final class PageWeight implements AutoCloseable {

    private final Playwright playwright;
    private final BrowserContext visitor;
    private final String portal;

    PageWeight(String portal) {
        this.portal = portal;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        visitor = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Chromium.find().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))
                .newContext();
    }

    /** In bytes; what this visitor's browser has kept from an earlier visit costs nothing. */
    long weigh(String path) {
        try (Page page = visitor.newPage()) {
            var bytes = new AtomicLong();
            CDPSession line = visitor.newCDPSession(page);
            line.send("Network.enable");
            line.on("Network.loadingFinished", event -> bytes.addAndGet(weight(event)));
            page.navigate(portal + path);
            page.locator("vaadin-button").first().waitFor();
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            return bytes.get();
        }
    }

    private static long weight(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
