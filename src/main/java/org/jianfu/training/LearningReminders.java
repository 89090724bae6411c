package org.jianfu.training;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Staff;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.LessonHead;
import org.jianfu.notification.Notifications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who have something left, and nobody else. */
@Service
@Transactional
class LearningReminders {

    private final AssignmentRepository assignments;
    private final Standings standings;
    private final Roster roster;
    private final Notifications notifications;

    LearningReminders(
            AssignmentRepository assignments, Standings standings, Roster roster, Notifications notifications) {
        this.assignments = assignments;
        this.standings = standings;
        this.roster = roster;
        this.notifications = notifications;
    }

    /** Something was assigned. */
    void assigned(AssignmentId id) {
        tell(id, "training.notify.assigned");
    }

    /** Its last day is near. */
    void due(AssignmentId id) {
        tell(id, "training.notify.due");
    }

    private void tell(AssignmentId id, String key) {
        assignments.findById(id.value()).filter(Assignment::isOpen).ifPresent(assignment -> {
            CourseStanding standing = standings.everybodys().apply(assignment.course());
            roster.of(assignment.audience()).stream()
                    .filter(person -> !standing.isDone(assignment, person.id()))
                    .forEach(person -> notifications.tell(person, key, LearningLinks.toCourse(assignment.course())));
        });
    }

    /** A lesson has a version that matters: those who were asked to read it and had are told, each once. */
    void changed(String course, String lesson) {
        CourseStanding standing = standings.everybodys().apply(course);
        standing.lessons().stream()
                .filter(head -> head.lesson().equals(lesson))
                .findFirst()
                .ifPresent(head -> changed(standing, head));
    }

    private void changed(CourseStanding standing, LessonHead lesson) {
        Set<AccountId> told = new LinkedHashSet<>();
        assignments.findByWithdrawnOnIsNullAndCourseOrderByDueOnAscIdAsc(lesson.course()).stream()
                .filter(assignment -> assignment.asksFor(lesson.course(), lesson.lesson()))
                .flatMap(assignment -> roster.of(assignment.audience()).stream())
                .filter(person -> standing.known(person.id(), lesson) > 0)
                .filter(person -> !lesson.isRead(standing.known(person.id(), lesson)))
                .map(Staff::id)
                .forEach(told::add);
        told.forEach(person -> notifications.tell(
                person, "training.notify.changed", LearningLinks.toLesson(lesson.course(), lesson.lesson())));
    }
}
