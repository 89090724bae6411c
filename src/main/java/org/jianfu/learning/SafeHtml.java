package org.jianfu.learning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through what a lesson needs and nothing that acts: no script, style, frame, form, picture or handler. */
final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "strong", "em", "code")
            .allowElements("pre", "hr", "br", "a", "table", "thead", "tbody", "tr", "th", "td", "section", "div")
            .allowElements("span", "del", "sub", "sup")
            .allowAttributes("id")
            .matching(Pattern.compile(Anchors.NAME))
            .globally()
            .allowAttributes("class")
            .matching(Pattern.compile("jl-[a-z-]+(?: jl-[a-z-]+)*"))
            .globally()
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(Pattern.compile("left|center|right"))
            .onElements("th", "td")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .toFactory();

    /** Full-width punctuation and rare characters, which the sanitiser writes as numbers: eight letters for one. */
    private static final Pattern NUMBERED = Pattern.compile("&#x(ff[0-9a-f]{2}|2[0-9a-f]{4});");

    private final String html;
    private final Set<String> removed = new LinkedHashSet<>();

    private SafeHtml(String html) {
        this.html = NUMBERED.matcher(POLICY.sanitize(html, new Listener(), removed))
                .replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));
    }

    static SafeHtml of(String html) {
        return new SafeHtml(html);
    }

    String html() {
        return html;
    }

    /** What was taken out, e.g. {@code script} or {@code a onclick}. */
    List<String> removed() {
        return new ArrayList<>(removed);
    }

    private static final class Listener implements HtmlChangeListener<Set<String>> {

        @Override
        public void discardedTag(@Nullable Set<String> removed, String element) {
            if (removed != null) {
                removed.add(element);
            }
        }

        @Override
        public void discardedAttributes(@Nullable Set<String> removed, String element, String... attributes) {
            if (removed != null) {
                removed.add(element + " " + String.join(" ", attributes));
            }
        }
    }
}
