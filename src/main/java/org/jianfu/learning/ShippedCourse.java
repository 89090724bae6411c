package org.jianfu.learning;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jianfu.kernel.Refused;

/**
 * A course as a folder of Markdown files: {@code course.md} and {@code NN-name.md} for each lesson.
 *
 * @param order its place on the shelf
 */
record ShippedCourse(Slug code, int order, LessonText introduction, List<Part> lessons) {

    private static final Pattern LESSON_FILE = Pattern.compile("(\\d{2})-([a-z0-9-]+)\\.md");
    private static final String INTRODUCTION_FILE = "course.md";

    /** One lesson. */
    record Part(Slug code, int position, LessonText text) {}

    /** A file of the folder: its name without any folder, and what stands in it. */
    record Source(String name, String content) {}

    /**
     * Reads a folder.
     *
     * @throws Refused when a name could lead out of the folder, or a file is not what it should be
     */
    static ShippedCourse of(String folder, List<Source> files) {
        Slug code = new Slug(folder);
        FrontMatter head = FrontMatter.of(files.stream()
                .filter(file -> file.name().equals(INTRODUCTION_FILE))
                .findFirst()
                .orElseThrow(() -> new Refused("learning.refused.noCourseFile", folder))
                .content());
        if (!head.required("id").equals(folder)) {
            throw new Refused("learning.refused.otherId", INTRODUCTION_FILE, head.required("id"));
        }
        List<Part> lessons = files.stream()
                .filter(file -> !file.name().equals(INTRODUCTION_FILE))
                .map(ShippedCourse::part)
                .toList();
        return new ShippedCourse(code, order(head), LessonText.of(head), lessons);
    }

    private static Part part(Source file) {
        var name = LESSON_FILE.matcher(file.name());
        if (!name.matches()) {
            throw new Refused("learning.refused.fileName", file.name());
        }
        MatchResult parts = name.toMatchResult();
        FrontMatter head = FrontMatter.of(file.content());
        return new Part(new Slug(head.required("id")), Integer.parseInt(parts.group(1)), LessonText.of(head));
    }

    private static int order(FrontMatter head) {
        try {
            return Integer.parseInt(head.required("order"));
        } catch (NumberFormatException notANumber) {
            throw new Refused("learning.refused.headLacks", "order");
        }
    }
}
