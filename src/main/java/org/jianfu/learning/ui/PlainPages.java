package org.jianfu.learning.ui;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jianfu.kernel.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Pages written on the server, small and complete without a script: templates under {@code learning/}, in which
 * {@code {{#t}}key|arg{{/t}}} is a wording of the portal and everything else is escaped.
 */
@Component
class PlainPages {

    private final Texts texts;
    private final boolean demonstration;
    private final Mustache.Compiler compiler;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    PlainPages(Texts texts, @Value("${jianfu.demonstration:false}") boolean demonstration) {
        this.texts = texts;
        this.demonstration = demonstration;
        this.compiler =
                Mustache.compiler().emptyStringIsFalse(true).nullValue("").withLoader(PlainPages::open);
    }

    /**
     * A page.
     *
     * @param name the template
     * @param address of this page without a query, for the switch to the other language
     */
    String write(String name, Locale locale, String base, String address, Map<String, ?> model) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        Map<String, Object> all = new HashMap<>(model);
        all.put("t", (Mustache.Lambda) (key, out) -> out.write(wording(locale, key.execute())));
        all.put("lang", english ? "en" : "zh-CN");
        all.put("english", english);
        all.put("query", english ? "?lang=en" : "");
        all.put("base", base);
        all.put("otherLanguage", base + address + (english ? "" : "?lang=en"));
        all.put("demonstration", demonstration);
        return templates.computeIfAbsent(name, this::compile).execute(all);
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
        return new InputStreamReader(
                new ClassPathResource("learning/" + name + ".html").getInputStream(), StandardCharsets.UTF_8);
    }
}
