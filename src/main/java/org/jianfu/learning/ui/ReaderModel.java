package org.jianfu.learning.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jianfu.learning.CourseCover;
import org.jianfu.learning.CoursePage;
import org.jianfu.learning.LessonHead;
import org.jianfu.learning.LessonPage;
import org.jianfu.learning.Reading;
import org.jianfu.learning.RenderedLesson;
import org.jspecify.annotations.Nullable;

/** What the templates of the plain pages show. */
final class ReaderModel {

    /** There are four drawn covers; courses take them in turn. */
    private static final int COVERS = 4;

    private ReaderModel() {}

    static Map<String, ?> cover(CourseCover cover, Locale locale) {
        return Map.of(
                "code", cover.code(),
                "word", cover.word(),
                "drawing", drawing(cover),
                "title", cover.introduction().title(locale),
                "summary", cover.introduction().summary(locale),
                "lessons", cover.lessons());
    }

    /** Which of the drawn covers a course has; always the same one. */
    static int drawing(CourseCover cover) {
        return Math.floorMod(cover.code().hashCode(), COVERS) + 1;
    }

    static Map<String, Object> course(
            CoursePage page,
            RenderedLesson introduction,
            Map<String, Reading> marks,
            UnaryOperator<String> text,
            Locale locale) {
        Map<String, Object> model = new HashMap<>(cover(page.cover(), locale));
        LessonHead head = page.cover().introduction();
        model.put("course", page.cover().code());
        model.put("pack", !page.lessons().isEmpty());
        model.put("audience", orEmpty(head.audience()));
        model.put("introduction", introduction.html());
        model.put("chapters", chapters(page, marks, text, locale));
        model.put(
                "first",
                page.lessons().isEmpty() ? "" : page.lessons().getFirst().lesson());
        model.put("version", head.number());
        model.put("since", String.valueOf(head.since()));
        return model;
    }

    private static List<Map<String, ?>> chapters(
            CoursePage page, Map<String, Reading> marks, UnaryOperator<String> text, Locale locale) {
        return page.chapters().entrySet().stream()
                .<Map<String, ?>>map(chapter -> Map.of(
                        "chapter",
                        chapter.getKey(),
                        "lessons",
                        chapter.getValue().stream()
                                .map(lesson -> entry(page, lesson, marks.get(lesson.lesson()), text, locale))
                                .toList()))
                .toList();
    }

    private static Map<String, ?> entry(
            CoursePage page, LessonHead lesson, @Nullable Reading mark, UnaryOperator<String> text, Locale locale) {
        return Map.of(
                "code",
                lesson.lesson(),
                "ordinal",
                page.lessons().indexOf(lesson) + 1,
                "title",
                lesson.title(locale),
                "summary",
                lesson.summary(locale),
                "mark",
                "",
                "markText",
                "");
    }

    private static Optional<String> next(CoursePage page, Map<String, Reading> marks) {
        return page.lessons().stream()
                .map(LessonHead::lesson)
                .filter(lesson -> marks.get(lesson) != Reading.FINISHED)
                .findFirst();
    }

    /** The wording of a mark. */
    static String markKey(Reading mark) {
        return mark == Reading.FINISHED ? "learning.mark.finished" : "learning.mark.begun";
    }

    /** The style of a lesson with this mark. */
    static String markClass(Reading mark) {
        return mark == Reading.FINISHED ? "jl-finished" : "jl-begun";
    }

    static Map<String, Object> lesson(LessonPage page, RenderedLesson text, Locale locale) {
        Map<String, Object> model = new HashMap<>();
        LessonHead head = page.lesson();
        model.put("course", page.cover().code());
        model.put("courseTitle", page.cover().introduction().title(locale));
        model.put("code", head.lesson());
        model.put("title", head.title(locale));
        model.put("summary", head.summary(locale));
        model.put("chapter", orEmpty(head.chapter()));
        model.put("ordinal", page.ordinal());
        model.put("total", page.lessons().size());
        model.put("version", head.number());
        model.put("since", String.valueOf(head.since()));
        model.put("text", text.html());
        model.put("parts", text.parts());
        putNeighbour(model, "previous", page.previous(), locale);
        putNeighbour(model, "next", page.next(), locale);
        return model;
    }

    private static void putNeighbour(
            Map<String, Object> model, String name, @Nullable LessonHead neighbour, Locale locale) {
        if (neighbour != null) {
            model.put(name, Map.of("code", neighbour.lesson(), "title", neighbour.title(locale)));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
