package org.jianfu.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a lesson in the editors' list.
 *
 * @param lesson tells which rows are about the same lesson
 * @param decidedOn since when it is published or withdrawn, or when it was sent back
 */
public record LessonRow(
        LessonVersionId id,
        long lesson,
        String course,
        int position,
        int number,
        String title,
        LessonState state,
        @Nullable LocalDate decidedOn) {

    /** For the query that reads it. */
    LessonRow(
            Long id,
            Long lesson,
            String course,
            int position,
            int number,
            String title,
            LessonState state,
            @Nullable LocalDate decidedOn) {
        this(new LessonVersionId(id), lesson, course, position, number, title, state, decidedOn);
    }

    public boolean isIntroduction() {
        return position == Lesson.FIRST_PLACE;
    }
}
