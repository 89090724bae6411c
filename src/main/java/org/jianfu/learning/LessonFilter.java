package org.jianfu.learning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which lessons the editors want to see.
 *
 * @param q part of a title
 * @param course the short name of one
 */
public record LessonFilter(
        String q, @Nullable String course, @Nullable LessonState state) {

    public static final LessonFilter ALL = new LessonFilter("", null, null);

    public LessonFilter withWords(String words) {
        return new LessonFilter(words, course, state);
    }

    public LessonFilter withCourse(@Nullable String other) {
        return new LessonFilter(q, other, state);
    }

    public LessonFilter withState(@Nullable LessonState other) {
        return new LessonFilter(q, course, other);
    }

    boolean matches(LessonRow row) {
        return row.title().toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT))
                && (course == null || course.equals(row.course()))
                && (state == null || state == row.state());
    }
}
