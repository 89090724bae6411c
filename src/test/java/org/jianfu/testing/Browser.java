package org.jianfu.testing;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The windows of one test; each is a person of their own, with cookies of their own. Asked for as a parameter. */
public class Browser implements AutoCloseable {

    /** Milliseconds; a busy machine is slow, and slow is not broken. */
    private static final int PATIENCE = 30_000;

    /** Two frames, so that what a change sets going has begun; inside a component's own tree it moves unseen by the document. */
    private static final String NEXT_FRAME =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

    private static final String STILL = """
            () => {
                const still = root => root.getAnimations().every(animation =>
                        animation.playState !== 'running' || animation.effect?.getTiming().iterations === Infinity)
                    && [...root.querySelectorAll('*')].every(element => !element.shadowRoot || still(element.shadowRoot));
                return still(document);
            }""";

    private static final Pattern CSRF_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final Driver driver;
    private final String portal;
    private final List<BrowserContext> windows;

    /** @param port where the portal listens on this machine */
    Browser(Driver driver, int port) {
        this(driver, port, new ArrayList<>());
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private Browser(Driver driver, int port, List<BrowserContext> windows) {
        this.driver = driver;
        this.portal = "http://localhost:" + port + "/";
        this.windows = windows;
    }

    /** The same browser in front of another port. */
    public Browser at(int port) {
        return new Browser(driver, port, windows);
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
        BrowserContext person = driver.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(portal)
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setAcceptDownloads(true));
        person.setDefaultTimeout(PATIENCE);
        windows.add(person);
        return person.newPage();
    }

    /** Signs somebody in by the request the sign-in page would send, and opens the home page. */
    public Page signedIn(Page window, String login, String password) {
        APIRequestContext requests = window.context().request();
        requests.post(
                "login",
                RequestOptions.create()
                        .setForm(FormData.create()
                                .set("username", login)
                                .set("password", password)
                                .set("_csrf", csrfToken(requests))));
        window.navigate("staff");
        window.waitForURL("**/staff**");
        return window;
    }

    private static String csrfToken(APIRequestContext requests) {
        String page = requests.get("login").text();
        var token = CSRF_TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no token in the sign-in page: " + page);
        }
        return token.group(1);
    }

    /** Signs somebody in as they would: through the sign-in page. */
    public Page signsIn(Page window, String login, String password) {
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
        awaitStillness(page);
    }

    /** Waits until nothing fades or moves any more; what turns for ever, like a spinner, does not count. */
    public static void awaitStillness(Page page) {
        page.evaluate(NEXT_FRAME);
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
        windows.forEach(BrowserContext::close);
    }
}
