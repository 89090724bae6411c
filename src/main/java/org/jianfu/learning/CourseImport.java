package org.jianfu.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a course from a folder. What nobody has touched is replaced by what comes; where an editor has been at work
 * the new text becomes a draft for somebody to look at.
 */
@Component
class CourseImport {

    private final CourseRepository courses;
    private final LessonRepository lessons;
    private final LessonVersionRepository versions;
    private final Trail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CourseImport(
            CourseRepository courses,
            LessonRepository lessons,
            LessonVersionRepository versions,
            Trail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.courses = courses;
        this.lessons = lessons;
        this.versions = versions;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    void take(ShippedCourse shipped) {
        Course course = courses.findByCode(shipped.code().value())
                .orElseGet(() -> courses.save(new Course(shipped.code(), shipped.order())));
        course.moveTo(shipped.order());
        take(course, Lesson.INTRODUCTION, Lesson.FIRST_PLACE, shipped.introduction());
        shipped.lessons().forEach(part -> take(course, part.code(), part.position(), part.text()));
        events.publishEvent(new SearchChanged(LessonTexts.NAME, shipped.code().value()));
    }

    private void take(Course course, Slug code, int position, LessonText text) {
        Lesson lesson = lessons.findByCourseAndCode(course, code.value())
                .orElseGet(() -> lessons.save(new Lesson(course, code, position)));
        lesson.moveTo(position);
        if (lesson.knows(text)) {
            return;
        }
        List<LessonVersion> known = versions.findByLessonOrderByNumberDesc(lesson);
        int number = known.isEmpty() ? 1 : known.getFirst().number() + 1;
        boolean untouched = known.stream().allMatch(LessonVersion::isUntouched);
        if (untouched) {
            known.stream()
                    .filter(version -> version.state() == LessonState.PUBLISHED)
                    .forEach(LessonVersion::giveWay);
            versions.save(LessonVersion.shipped(lesson, number, text, LocalDate.now(clock)));
        } else {
            versions.save(LessonVersion.proposed(lesson, number, text));
        }
        lesson.arrived(text);
        trail.record(Subject.of(lesson.id()), untouched ? "learning.trail.shipped" : "learning.trail.proposed", number);
    }
}
