package org.jianfu.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/** One Chromium for a test class; each window is a person of their own, with cookies of their own. */
public class Browser implements AutoCloseable {

    /** Milliseconds; a busy machine is slow, and slow is not broken. */
    private static final int PATIENCE = 30_000;

    private static final String STILL = """
            () => document.getAnimations().every(animation =>
                animation.playState !== 'running' || animation.effect?.getTiming().iterations === Infinity)""";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String portal;

    /** @param port where the portal listens on this machine */
    public Browser(int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.portal = "http://localhost:" + port + "/";
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Chromium.find().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** A window on a desk: 1280 × 800. */
    public Page desktop() {
        return window(1280, 800, ColorScheme.LIGHT);
    }

    /** A window on a telephone: 390 × 844. */
    public Page phone() {
        return window(390, 844, ColorScheme.LIGHT);
    }

    public Page window(int width, int height, ColorScheme scheme) {
        BrowserContext person = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(portal)
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setAcceptDownloads(true));
        person.setDefaultTimeout(PATIENCE);
        return person.newPage();
    }

    /** Signs somebody in as they would: through the sign-in page. */
    public Page signedIn(Page window, String login, String password) {
        window.navigate("login");
        window.locator("input[name=username]").fill(login);
        window.locator("input[name=password]").fill(password);
        window.locator("input[name=password]").press("Enter");
        window.waitForURL("**/staff**");
        return window;
    }

    /** Waits until a dialog is open and has stopped moving. */
    public static void awaitDialog(Page page) {
        page.locator("vaadin-dialog[opened] vaadin-button").first().waitFor();
        page.waitForFunction(STILL);
    }

    /** Waits until nothing fades or moves any more; what turns for ever, like a spinner, does not count. */
    public static void awaitStillness(Page page) {
        page.waitForFunction(STILL);
    }

    /** Waits until the view is there and the server has nothing more to say. */
    public static void settle(Page page) {
        page.waitForFunction("""
                () => document.querySelector('main') && document.title
                    && Object.values(window.Vaadin?.Flow?.clients ?? {})
                        .every(client => !client.isActive || !client.isActive())""");
    }

    /** One page back as with the browser's own arrow, and waits until the portal has followed. */
    public static void goBack(Page page) {
        page.goBack();
        awaitArrival(page);
    }

    /** One page forward as with the browser's own arrow, and waits until the portal has followed. */
    public static void goForward(Page page) {
        page.goForward();
        awaitArrival(page);
    }

    /** The portal first takes the browser's step back, asks the server, and then goes for good. */
    private static void awaitArrival(Page page) {
        page.waitForFunction("() => !window.Vaadin?.Flow?.navigation");
        settle(page);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
