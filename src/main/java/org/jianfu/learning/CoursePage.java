package org.jianfu.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A course with its lessons.
 *
 * @param body its introduction in Markdown
 * @param lessons in their order
 */
public record CoursePage(CourseCover cover, String body, List<LessonHead> lessons) {

    public CoursePage {
        lessons = List.copyOf(lessons);
    }

    /** The lessons by chapter, in the order of the first one of each; those without one under an empty name. */
    public Map<String, List<LessonHead>> chapters() {
        return lessons.stream()
                .collect(Collectors.groupingBy(CoursePage::chapter, LinkedHashMap::new, Collectors.toList()));
    }

    private static String chapter(LessonHead lesson) {
        @Nullable String chapter = lesson.chapter();
        return chapter == null ? "" : chapter;
    }
}
