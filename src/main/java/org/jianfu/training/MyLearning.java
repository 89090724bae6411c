package org.jianfu.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.learning.CourseCover;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.LessonHead;
import org.jianfu.learning.ReadingDuty;
import org.jianfu.notification.LiveUpdates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person was asked to learn 我的学习. There is no way to ask about somebody else. */
@Service
@Transactional(readOnly = true)
public class MyLearning implements ReadingDuty {

    private final AssignmentRepository assignments;
    private final AcknowledgementRepository acknowledgements;
    private final Standings standings;
    private final Roster roster;
    private final Courses courses;
    private final Acts acts;

    MyLearning(
            AssignmentRepository assignments,
            AcknowledgementRepository acknowledgements,
            Standings standings,
            Roster roster,
            Courses courses,
            Acts acts) {
        this.assignments = assignments;
        this.acknowledgements = acknowledgements;
        this.standings = standings;
        this.roster = roster;
        this.courses = courses;
        this.acts = acts;
    }

    /** Who acts, on which day, and who is told at once. */
    @Component
    record Acts(CurrentUser currentUser, Clock clock, LiveUpdates live) {

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    /** What is left to do, the most urgent first; a course asked for twice is done once. */
    public List<LearningTask> todo() {
        Staff me = acts.currentUser().require();
        if (!Roster.isAsked(me)) {
            return List.of();
        }
        List<Assignment> mine = assignments.of(
                me.id().value(),
                me.unit().value(),
                me.roles().stream().map(Role::name).toList());
        if (mine.isEmpty()) {
            return List.of();
        }
        Function<String, CourseStanding> standing = standings.of(me.id());
        Map<String, String> titles = courses.covers().stream()
                .collect(Collectors.toMap(
                        CourseCover::code, cover -> cover.introduction().title()));
        return mine.stream()
                .filter(assignment -> titles.containsKey(assignment.course()))
                .filter(assignment -> !standing.apply(assignment.course()).isDone(assignment, me.id()))
                .map(assignment ->
                        task(assignment, standing.apply(assignment.course()), me, titles.get(assignment.course())))
                .collect(Collectors.toMap(
                        LearningTask::link, Function.identity(), (urgent, later) -> urgent, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private LearningTask task(Assignment assignment, CourseStanding standing, Staff me, @Nullable String course) {
        String title = course == null ? "" : course;
        List<LessonHead> unread = standing.unread(assignment, me.id());
        if (unread.isEmpty()) {
            return new LearningTask(
                    LearningTask.Step.PASS,
                    title,
                    "",
                    0,
                    assignment.dueOn(),
                    TrainingLinks.toQuiz(assignment.course()));
        }
        LessonHead next = unread.getFirst();
        int known = standing.known(me.id(), next);
        return known == 0
                ? new LearningTask(
                        LearningTask.Step.READ,
                        title,
                        next.title(),
                        unread.size(),
                        assignment.dueOn(),
                        LearningLinks.toLesson(next.course(), next.lesson()))
                : new LearningTask(
                        LearningTask.Step.SEE_CHANGES,
                        title,
                        next.title(),
                        unread.size(),
                        stillToCome(assignment.dueOn()),
                        LearningLinks.toChanges(next.course(), next.lesson(), known));
    }

    /** A change that came after the day is nobody's delay. */
    private @Nullable LocalDate stillToCome(LocalDate due) {
        return due.isBefore(acts.today()) ? null : due;
    }

    @Override
    public Optional<Owed> owed(String course, String lesson) {
        Optional<Staff> me = acts.currentUser().find();
        if (me.isEmpty()) {
            return Optional.empty();
        }
        List<Assignment> asked = assignments.findByWithdrawnOnIsNullAndCourseOrderByDueOnAscIdAsc(course).stream()
                .filter(assignment -> assignment.asksFor(course, lesson))
                .filter(assignment -> roster.includes(assignment.audience(), me.get()))
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = asked.getFirst().dueOn();
        CourseStanding standing = standings.of(me.get().id()).apply(course);
        return standing.unread(asked.getFirst(), me.get().id()).stream()
                .filter(unread -> unread.lesson().equals(lesson))
                .map(unread -> standing.known(me.get().id(), unread))
                .map(known -> new Owed(known == 0 ? due : stillToCome(due), known))
                .findFirst();
    }

    /** Kept whether or not somebody asked: who is asked later need not read it twice. */
    @Override
    @Transactional
    public void read(String course, String lesson, int version) {
        acts.currentUser().find().ifPresent(me -> {
            acknowledgements.put(me.id().value(), course, lesson, version);
            acts.live().publish(Assignments.PROGRESS);
        });
    }
}
