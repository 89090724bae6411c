package org.jianfu.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jianfu.kernel.NotVisible;
import org.jianfu.ui.Readership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses as their readers see them: what is published, and nothing else. */
@Service
@Transactional(readOnly = true)
public class Courses {

    private final LessonVersionRepository versions;
    private final Readership readership;

    Courses(LessonVersionRepository versions, Readership readership) {
        this.versions = versions;
        this.readership = readership;
    }

    /** All courses, in the order of the shelf. */
    public List<CourseCover> covers() {
        readership.admit();
        return versions.published().stream()
                .collect(Collectors.groupingBy(LessonHead::course, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Courses::cover)
                .toList();
    }

    /**
     * One course with its introduction.
     *
     * @throws NotVisible when there is none, or none any more
     */
    public CoursePage course(String course) {
        List<LessonHead> heads = heads(course);
        return new CoursePage(cover(heads), body(course, Lesson.INTRODUCTION.value()), lessons(heads));
    }

    /**
     * One lesson.
     *
     * @throws LessonWithdrawn when it could be read once
     * @throws NotVisible when there never was one
     */
    public LessonPage lesson(String course, String lesson) {
        List<LessonHead> heads = heads(course);
        LessonHead head = lessons(heads).stream()
                .filter(candidate -> candidate.lesson().equals(lesson))
                .findFirst()
                .orElseThrow(() -> gone(course, lesson));
        return new LessonPage(cover(heads), head, body(course, lesson), lessons(heads));
    }

    /** The published lessons of each course by its short name, whoever asks: for work that nobody watches. */
    public Map<String, List<LessonHead>> lessons() {
        return versions.published().stream()
                .filter(Predicate.not(LessonHead::isIntroduction))
                .collect(Collectors.groupingBy(LessonHead::course));
    }

    private List<LessonHead> heads(String course) {
        readership.admit();
        List<LessonHead> heads = versions.published().stream()
                .filter(head -> head.course().equals(course))
                .toList();
        if (heads.isEmpty()) {
            throw gone(course, Lesson.INTRODUCTION.value());
        }
        return heads;
    }

    private String body(String course, String lesson) {
        return versions.publishedBody(course, lesson).orElseThrow(() -> gone(course, lesson));
    }

    private RuntimeException gone(String course, String lesson) {
        return Slug.isOne(course) && Slug.isOne(lesson) && versions.wasWithdrawn(course, lesson)
                ? new LessonWithdrawn(course)
                : new NotVisible("lesson " + course + "/" + lesson);
    }

    private static CourseCover cover(List<LessonHead> heads) {
        return new CourseCover(heads.getFirst(), heads.size() - 1);
    }

    private static List<LessonHead> lessons(List<LessonHead> heads) {
        return heads.stream().filter(Predicate.not(LessonHead::isIntroduction)).toList();
    }
}
