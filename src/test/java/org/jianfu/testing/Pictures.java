package org.jianfu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures of what a person sees: under {@code target/pictures} for us to look at, when asked for by {@code -Dpictures},
 * and under {@code docs/pictures} for the README.
 */
public final class Pictures {

    private static final boolean WANTED = System.getProperty("pictures") != null;

    private static final Path FOLDER = Path.of("target", "pictures");

    private static final Path DOCUMENTS = Path.of("docs", "pictures");
    private static final int SMALL = 80 * 1024;

    private Pictures() {}

    /** The page as it stands, whole, in the light and in the dark. */
    public static void take(Page page, String name) {
        if (WANTED) {
            Browser.settle(page);
            shoot(page, name + "-dark", ColorScheme.DARK);
            shoot(page, name, ColorScheme.LIGHT);
        }
    }

    /** What the window shows, for the documents: few colours, few bytes. */
    public static void takeForDocuments(Page page, String name) throws IOException {
        Browser.settle(page);
        Browser.awaitStillness(page);
        byte[] small = Palette.within(SMALL, page.screenshot());
        assertThat(small).as("bytes of %s", name).hasSizeLessThanOrEqualTo(SMALL);
        Files.createDirectories(DOCUMENTS);
        Files.write(DOCUMENTS.resolve(name + ".png"), small);
    }

    private static void shoot(Page page, String name, ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        Browser.awaitStillness(page);
        page.screenshot(
                new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(true));
    }
}
