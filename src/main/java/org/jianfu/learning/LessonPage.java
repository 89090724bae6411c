package org.jianfu.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson to read.
 *
 * @param body its text in Markdown
 * @param lessons all of the course, in their order
 */
public record LessonPage(CourseCover cover, LessonHead lesson, String body, List<LessonHead> lessons) {

    public LessonPage {
        lessons = List.copyOf(lessons);
    }

    /** Which lesson of the course it is, from 1. */
    public int ordinal() {
        return lessons.indexOf(lesson) + 1;
    }

    public @Nullable LessonHead previous() {
        return ordinal() > 1 ? lessons.get(ordinal() - 2) : null;
    }

    public @Nullable LessonHead next() {
        return ordinal() < lessons.size() ? lessons.get(ordinal()) : null;
    }
}
