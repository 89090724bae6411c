package org.jianfu.learning;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson says, or the introduction of a course, as somebody wrote it.
 *
 * @param chapter the chapter of the course it stands in; none for an introduction
 * @param summary what it is about, in one or two sentences
 * @param cover the short word of the course's drawn cover; none for a lesson
 * @param audience whom the course is for; none for a lesson
 * @param body Markdown
 */
@Embeddable
public record LessonText(
        @CodePointLength(max = LessonText.SHORT) String title,
        @CodePointLength(max = LessonText.SHORT) @Nullable String titleEn,
        @CodePointLength(max = LessonText.SHORT) @Nullable String chapter,

        @CodePointLength(max = LessonText.SENTENCES) @Nullable
        String summary,

        @CodePointLength(max = LessonText.SENTENCES) @Nullable
        String summaryEn,

        @CodePointLength(max = LessonText.COVER) @Nullable String cover,
        @CodePointLength(max = LessonText.SHORT) @Nullable String audience,
        @CodePointLength(max = LessonText.LONGEST) String body) {

    /** The longest title, chapter or audience in characters; the columns know it too. */
    public static final int SHORT = 120;

    /** The longest short word on a cover in characters. */
    public static final int COVER = 8;

    /** The longest summary in characters. */
    public static final int SENTENCES = 500;

    /** The longest text in characters: some sixty printed pages. */
    public static final int LONGEST = 60_000;

    public LessonText {
        title = title.strip();
        titleEn = blankToNull(titleEn);
        chapter = blankToNull(chapter);
        summary = blankToNull(summary);
        summaryEn = blankToNull(summaryEn);
        cover = blankToNull(cover);
        audience = blankToNull(audience);
        body = body.strip();
    }

    static LessonText of(FrontMatter file) {
        return new LessonText(
                        file.required("title"),
                        file.optional("title_en"),
                        file.optional("chapter"),
                        file.optional("summary"),
                        file.optional("summary_en"),
                        file.optional("cover"),
                        file.optional("audience"),
                        Anchors.complete(file.body()))
                .complete();
    }

    /**
     * This text, if it can be kept.
     *
     * @throws Refused when something is missing or too long
     */
    LessonText complete() {
        if (title.isEmpty() || body.isEmpty()) {
            throw new Refused("learning.refused.incomplete");
        }
        return Constraints.require(this);
    }

    LessonText withBody(String newBody) {
        return new LessonText(title, titleEn, chapter, summary, summaryEn, cover, audience, newBody);
    }

    /** Tells two texts apart. */
    String fingerprint() {
        var all = String.join(
                "\u0000",
                title,
                or(titleEn),
                or(chapter),
                or(summary),
                or(summaryEn),
                or(cover),
                or(audience),
                body.lines().map(String::stripTrailing).toList().toString());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
