package org.jianfu.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/**
 * Pictures of what a person sees, under {@code target/pictures}: for us to look at, and for the README. A change of colour scheme fades in,
 * hence the short wait.
 */
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /** The page as it stands, whole, in the light and in the dark. */
    public static void take(Page page, String name) {
        Browser.settle(page);
        shoot(page, name + "-dark", ColorScheme.DARK);
        shoot(page, name, ColorScheme.LIGHT);
    }

    private static void shoot(Page page, String name, ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        page.waitForTimeout(400);
        page.screenshot(
                new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(true));
    }
}
