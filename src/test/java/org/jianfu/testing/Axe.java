package org.jianfu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Looks at a page with axe-core: nothing of WCAG 2.2 A and AA may be violated, in light and in dark. What was looked at
 * in this run already (the same kind of page with the same structure, width and colours) is not looked at again; only
 * {@link #assertNoViolationsAnew} looks whatever was seen before.
 */
public final class Axe {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What a change of colours can break; everything else was looked at by day. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final Pattern ID = Pattern.compile("\\d+|[0-9a-fA-F-]{32,}");

    /** What axe judges by: which elements stand in which, with their roles, classes and states, but not how many. */
    private static final String STRUCTURE = """
            () => {
                const kept = name => name === 'role' || name === 'class' || name === 'theme' || name === 'lang'
                    || name === 'alt' || name === 'type' || name.startsWith('aria-')
                    || ['disabled', 'readonly', 'invalid', 'opened', 'hidden', 'checked', 'required'].includes(name);
                const ids = /^(aria-(labelledby|describedby|controls|owns|activedescendant|posinset|setsize|rowindex|colindex))$/;
                const name = element => element.localName + [...element.attributes]
                    .filter(attribute => kept(attribute.name))
                    .map(attribute => '[' + attribute.name + '=' + (ids.test(attribute.name) || attribute.name === 'aria-label'
                        ? !!attribute.value : attribute.value) + ']')
                    .sort().join('');
                const lines = new Set();
                const walk = (element, parent) => {
                    const own = name(element);
                    lines.add(parent + '>' + own + (element.childElementCount === 0 && element.textContent.trim() ? '"' : ''));
                    [...element.children, ...(element.shadowRoot ? element.shadowRoot.children : [])]
                        .forEach(child => walk(child, own));
                };
                walk(document.documentElement, '');
                return [...lines].sort().join('\\n');
            }""";

    /** The page keeps it once it has it: sending half a megabyte for each look took longer than looking. */
    private static final String SOURCE = source();

    private static final String RUN = """
            options => axe.run(document, options).then(found => found.violations.map(rule => rule.id + ' '
                + rule.nodes.map(node => node.target + ' ' + node.html + ' ' + node.failureSummary).join('; ')))""";

    /** Reading every style sheet once more is for an experimental rule that is not asked for, and takes a third of the time. */
    private static final Map<String, Object> PRELOAD = Map.of("assets", List.of("media"));

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

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

    /** Nothing is violated, in light and in dark. */
    public static void assertNoViolations(Page page) {
        look(page, Axe::isNew);
    }

    /** The same, whatever was looked at before. */
    public static void assertNoViolationsAnew(Page page) {
        look(page, anything -> {
            isNew(anything);
            return true;
        });
    }

    /** A change of colour scheme fades in; in between, nothing has the contrast it will have. */
    private static void look(Page page, Predicate<String> worthLooking) {
        Browser.settle(page);
        String seen = kind(page) + page.evaluate(STRUCTURE);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            if (worthLooking.test(scheme + seen)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                Browser.awaitStillness(page);
                assertNone(page, scheme);
            }
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static boolean isNew(String seen) {
        return SEEN.add(seen);
    }

    /** The page's address without what differs between two of a kind, and how wide it stands. */
    private static String kind(Page page) {
        String path = ID.matcher(URI.create(page.url()).getPath()).replaceAll(":id");
        return " " + path + " " + page.viewportSize().width + "\n";
    }

    private static void assertNone(Page page, ColorScheme scheme) {
        if (page.evaluate("() => !window.axe").equals(true)) {
            page.evaluate(SOURCE);
        }
        Map<String, Object> rules = scheme == ColorScheme.LIGHT
                ? Map.of("type", "tag", "values", LEVELS)
                : Map.of("type", "rule", "values", COLOURS);
        var found =
                page.evaluate(RUN, Map.of("runOnly", rules, "resultTypes", List.of("violations"), "preload", PRELOAD));
        assertThat((List<?>) found).as(() -> page.url() + " in " + scheme).isEmpty();
    }

    private static String source() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
