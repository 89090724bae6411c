package org.jianfu.learning;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A published lesson, or a course's introduction, as a list shows it.
 *
 * @param course the course's short name
 * @param lesson the lesson's short name
 * @param position its place in the course; 0 for the introduction
 * @param number which version this is
 * @param since since when it can be read
 * @param renewed the latest version that whoever had read an earlier one is to read too 重要修改; 0 where there is none
 */
public record LessonHead(
        String course,
        String lesson,
        int position,
        int number,
        @Nullable LocalDate since,
        String title,
        @Nullable String titleEn,
        @Nullable String chapter,
        @Nullable String summary,
        @Nullable String summaryEn,
        @Nullable String cover,
        @Nullable String audience,
        int renewed) {

    /** Whether whoever has read this version knows what matters; 0 stands for not read at all. */
    public boolean isRead(int version) {
        return version >= Math.max(1, renewed);
    }

    public boolean isIntroduction() {
        return position == Lesson.FIRST_PLACE;
    }

    /** The title in this language, where there is one. */
    public String title(Locale locale) {
        return isEnglish(locale) && titleEn != null ? titleEn : title;
    }

    /** The summary in this language, where there is one; may be empty. */
    public String summary(Locale locale) {
        String said = isEnglish(locale) && summaryEn != null ? summaryEn : summary;
        return said == null ? "" : said;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
