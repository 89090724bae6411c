package org.jianfu.ui;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jianfu.kernel.ChineseWords;
import org.jianfu.kernel.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Pages written on the server, small and complete without a script, for readers without an account: templates in which
 * {@code {{#t}}key|arg{{/t}}} is a wording of the portal and everything else is escaped.
 */
@Component
public class PlainPages {

    /** Nothing but what stands on the page itself and in the portal's own files. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Texts texts;
    private final Libraries libraries;
    private final boolean demonstration;
    private final Mustache.Compiler compiler;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    PlainPages(Texts texts, Libraries libraries, @Value("${jianfu.demonstration:false}") boolean demonstration) {
        this.texts = texts;
        this.libraries = libraries;
        this.demonstration = demonstration;
        this.compiler =
                Mustache.compiler().emptyStringIsFalse(true).nullValue("").withLoader(PlainPages::open);
    }

    /**
     * A page.
     *
     * @param template its file, without the ending
     * @param model what the template shows
     */
    public ResponseEntity<String> answer(
            HttpStatus status, String template, HttpServletRequest request, Map<String, ?> model) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .body(write(template, request, model));
    }

    /** Chinese whatever the browser says, English where the address asks for it: no cookie is needed to remember. */
    public static Locale locale(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Texts.LANGUAGES.getFirst();
    }

    private String write(String template, HttpServletRequest request, Map<String, ?> model) {
        Locale locale = locale(request);
        boolean english = locale.equals(Locale.ENGLISH);
        String base = request.getContextPath();
        String address = request.getRequestURI().substring(base.length());
        Map<String, Object> all = new HashMap<>(model);
        all.put("t", (Mustache.Lambda) (key, out) -> out.write(wording(locale, key.execute())));
        all.put("wordwise", (Mustache.Lambda)
                (title, out) -> out.write(String.join("<wbr>", ChineseWords.of(title.execute()))));
        all.put("lang", english ? "en" : "zh-CN");
        all.put("english", english);
        all.put("query", english ? "?lang=en" : "");
        all.put("base", base);
        all.put("otherLanguage", otherLanguage(request, english));
        all.put("demonstration", demonstration);
        all.put(
                "libraries",
                libraries.all().stream().map(library -> link(library, address)).toList());
        libraries.all().stream()
                .filter(library -> library.holds(address))
                .findFirst()
                .ifPresent(library -> all.put("library", texts.in(locale, library.titleKey())));
        return templates.computeIfAbsent(template, this::compile).execute(all);
    }

    /** The same page, with whatever it was asked for, in the other language. */
    private static String otherLanguage(HttpServletRequest request, boolean english) {
        var page = UriComponentsBuilder.fromUriString(request.getRequestURI()).query(request.getQueryString());
        return (english ? page.replaceQueryParam("lang") : page.replaceQueryParam("lang", "en"))
                .build()
                .toUriString();
    }

    private static Map<String, ?> link(Library library, String address) {
        return Map.of("address", library.address(), "titleKey", library.titleKey(), "here", library.holds(address));
    }

    /** A key, and what stands in its text, with bars between them. */
    private String wording(Locale locale, String keyAndArgs) {
        String[] parts = keyAndArgs.split("\\|");
        Object[] args = Arrays.copyOfRange(parts, 1, parts.length);
        return HtmlUtils.htmlEscape(texts.in(locale, parts[0], args));
    }

    private Template compile(String name) {
        try (Reader source = open(name)) {
            return compiler.compile(source);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Reader open(String name) throws IOException {
        return new InputStreamReader(new ClassPathResource(name + ".html").getInputStream(), StandardCharsets.UTF_8);
    }
}
