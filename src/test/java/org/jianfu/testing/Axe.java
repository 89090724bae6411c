package org.jianfu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Looks at a page with axe-core: nothing of WCAG 2.2 A and AA may be violated, in light and in dark. */
public final class Axe {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What a change of colours can break; everything else was looked at by day. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /** The same on a telephone and on a desk, and nothing may be cut off at the side. */
    public static void assertNoViolationsOnAnyScreen(Page page) {
        for (var width : List.of(390, 1280)) {
            page.setViewportSize(width, 844);
            Browser.settle(page);
            Browser.awaitStillness(page);
            assertNoViolations(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(() -> page.url() + " scrolls sideways at " + width)
                    .isEqualTo(width);
        }
    }

    /** A change of colour scheme fades in; in between, nothing has the contrast it will have. */
    public static void assertNoViolations(Page page) {
        Browser.settle(page);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            Browser.awaitStillness(page);
            var found = looking(page, scheme).analyze().getViolations();
            assertThat(found)
                    .as(() -> page.url() + " in " + scheme)
                    .extracting(rule -> rule.getId() + " "
                            + rule.getNodes().stream()
                                    .map(node ->
                                            node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                                    .toList())
                    .isEmpty();
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Legacy mode looks from inside the page: the other one opens a new window each time, for frames that we do not have. */
    private static AxeBuilder looking(Page page, ColorScheme scheme) {
        var onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page).setLegacyMode(true).options(onlyViolations);
        return scheme == ColorScheme.LIGHT ? axe.withTags(LEVELS) : axe.withRules(COLOURS);
    }
}
