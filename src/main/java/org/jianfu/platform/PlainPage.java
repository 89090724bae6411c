package org.jianfu.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jianfu.kernel.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A page that needs nothing but itself, in both languages, for when the portal cannot or may not show its own. */
@Component
public class PlainPage {

    private static final int RETRY_SECONDS = 5;

    private final Texts texts;
    private final String template;

    PlainPage(Texts texts) {
        this.texts = texts;
        try {
            this.template =
                    new ClassPathResource("platform/plain-page.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Answers with the wording of a key.
     *
     * @param key text key whose {@code .title} and {@code .text} the page shows
     */
    public void write(HttpServletResponse response, HttpStatus status, String key) throws IOException {
        write(response, status, key, "");
    }

    /** As {@link #write}, and the page asks again by itself. */
    public void writeAndRetry(HttpServletResponse response, HttpStatus status, String key) throws IOException {
        response.setIntHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        write(response, status, key, "<meta http-equiv=\"refresh\" content=\"" + RETRY_SECONDS + "\">");
    }

    private void write(HttpServletResponse response, HttpStatus status, String key, String head) throws IOException {
        var page = template.replace("{head}", head);
        for (var language : Texts.LANGUAGES) {
            page = page.replace("{title_" + language.getLanguage() + "}", texts.in(language, key + ".title"))
                    .replace("{text_" + language.getLanguage() + "}", texts.in(language, key + ".text"));
        }
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getWriter().write(page);
    }
}
