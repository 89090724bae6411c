package org.jianfu.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.learning.LessonHead;

/**
 * Who has read what of a course as it is published now, and who has passed its questions.
 *
 * @param lessons what there is to read
 * @param read the version each person has read of each lesson
 * @param passed who has passed
 */
record CourseStanding(List<LessonHead> lessons, Map<Long, Map<String, Integer>> read, Set<Long> passed) {

    /** What this person still has to read; nothing where the lesson asked for is withdrawn. */
    List<LessonHead> unread(Assignment assignment, AccountId person) {
        Map<String, Integer> known = read.getOrDefault(person.value(), Map.of());
        return lessons.stream()
                .filter(lesson -> assignment.asksFor(lesson.course(), lesson.lesson()))
                .filter(lesson -> !lesson.isRead(known.getOrDefault(lesson.lesson(), 0)))
                .toList();
    }

    /** The version this person knows of a lesson; 0 where none. */
    int known(AccountId person, LessonHead lesson) {
        return read.getOrDefault(person.value(), Map.of()).getOrDefault(lesson.lesson(), 0);
    }

    boolean hasRead(Assignment assignment, AccountId person) {
        return unread(assignment, person).isEmpty();
    }

    boolean hasPassed(AccountId person) {
        return passed.contains(person.value());
    }

    /** Whether nothing is left to do. */
    boolean isDone(Assignment assignment, AccountId person) {
        return hasRead(assignment, person) && (!assignment.quiz() || hasPassed(person));
    }
}
