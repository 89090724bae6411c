package org.jianfu.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The typefaces of PDF files: the office's own where set or found, then the free ones the portal ships. */
@Component
@EnableConfigurationProperties(FontSettings.class)
class DocumentFonts {

    private static final Logger log = LoggerFactory.getLogger(DocumentFonts.class);

    /** Makes the shipped Song about as heavy as 小标宋. */
    private static final float TITLE_STROKE = 0.03f;

    private final FontSettings settings;
    private @Nullable Typefaces loaded;
    private @Nullable List<BaseFont> rare;

    DocumentFonts(FontSettings settings) {
        this.settings = settings;
    }

    /**
     * @param body 仿宋 of the text
     * @param title 小标宋 of title and red head
     * @param folio 宋体 of page numbers
     */
    record Typefaces(Typeface body, Typeface title, Typeface folio) {}

    /** Loaded when the first PDF is asked for, and kept. */
    synchronized Typefaces typefaces() {
        Typefaces known = loaded;
        if (known == null) {
            known = load();
            loaded = known;
        }
        return known;
    }

    private Typefaces load() {
        BaseFont song = shipped("song.otf");
        BaseFont fangsong = shipped("fangsong.otf");
        var body = Stream.concat(first(settings.fangsong()).stream(), Stream.of(fangsong, song))
                .map(font -> new Face(font, 0))
                .toList();
        var title = Stream.concat(
                        first(settings.title()).map(font -> new Face(font, 0)).stream(),
                        Stream.of(new Face(song, TITLE_STROKE)))
                .toList();
        return new Typefaces(
                new Typeface(body, () -> rare(0)),
                new Typeface(title, () -> rare(TITLE_STROKE)),
                new Typeface(List.of(new Face(song, 0)), List::of));
    }

    private List<Face> rare(float stroke) {
        return rareFonts().stream().map(font -> new Face(font, stroke)).toList();
    }

    private synchronized List<BaseFont> rareFonts() {
        List<BaseFont> known = rare;
        if (known == null) {
            known = settings.rare().stream().flatMap(file -> own(file).stream()).toList();
            rare = known;
        }
        return known;
    }

    private static Optional<BaseFont> first(List<String> files) {
        return files.stream().flatMap(file -> own(file).stream()).findFirst();
    }

    private static Optional<BaseFont> own(String file) {
        if (!Files.isReadable(Path.of(file.replaceFirst(",\\d+$", "")))) {
            return Optional.empty();
        }
        try {
            return Optional.of(BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null));
        } catch (IOException | DocumentException e) {
            log.warn("font {} cannot be used: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private static BaseFont shipped(String name) {
        try {
            byte[] bytes = new ClassPathResource("documents/fonts/" + name).getContentAsByteArray();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (IOException e) {
            throw new IllegalStateException("font " + name + " is missing from the portal", e);
        }
    }
}
