package org.jianfu.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.learning.CitedRules;
import org.jianfu.learning.CoursePage;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LearningLinks;
import org.jianfu.learning.LessonHead;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.policies.CitedClause;
import org.jianfu.policies.PolicyLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quizzes 练习 on published courses, for whoever is signed in. There is no way to ask about somebody else. */
@Service
@Transactional(readOnly = true)
public class Quizzes {

    private final QuestionRepository questions;
    private final QuizPassRepository passes;
    private final Courses courses;
    private final CitedRules rules;
    private final CurrentUser currentUser;
    private final LiveUpdates live;
    private final RandomGenerator random = RandomGenerator.getDefault();

    Quizzes(
            QuestionRepository questions,
            QuizPassRepository passes,
            Courses courses,
            CitedRules rules,
            CurrentUser currentUser,
            LiveUpdates live) {
        this.questions = questions;
        this.passes = passes;
        this.courses = courses;
        this.rules = rules;
        this.currentUser = currentUser;
        this.live = live;
    }

    /** Whether there is anything to ask about a course. */
    public boolean asksAbout(String course) {
        return questions.existsByCourseAndWithdrawnByIsNull(course);
    }

    /**
     * What one is told before beginning.
     *
     * @throws org.jianfu.learning.LessonWithdrawn when the course could be read once
     * @throws NotVisible when there is no such course, or nothing to ask about it
     */
    public QuizOffer offer(String course) {
        CoursePage page = courses.course(course);
        int asked = asked(course);
        return new QuizOffer(page.cover(), asked, QuizRules.needed(asked), hasPassed(course));
    }

    /**
     * Draws questions.
     *
     * @throws NotVisible when there is no such course, or nothing to ask about it
     */
    public Quiz draw(String course) {
        Map<String, LessonHead> lessons = courses.course(course).lessons().stream()
                .collect(Collectors.toMap(LessonHead::lesson, Function.identity()));
        Function<String, Optional<CitedClause>> clauses = rules.clauses();
        List<Question> drawn = new ArrayList<>(questions.withIds(questions.anyOf(course, asked(course))));
        Collections.shuffle(drawn, random);
        return new Quiz(
                course,
                drawn.stream()
                        .map(Question::text)
                        .map(text -> new QuizQuestion(
                                text, shown(text), clause(course, text, clauses), place(course, text, lessons)))
                        .toList());
    }

    /** Keeps that somebody has passed; what was not enough leaves nothing behind. */
    @Transactional
    public void finish(Quiz quiz) {
        if (quiz.isPassed()) {
            passes.put(me(), quiz.course());
            live.publish(Assignments.PROGRESS);
        }
    }

    /** Whether whoever is signed in has passed a course. */
    public boolean hasPassed(String course) {
        return passes.existsById(new QuizPass.Key(me(), course));
    }

    private int asked(String course) {
        long known = questions.countByCourseAndWithdrawnByIsNull(course);
        if (known == 0) {
            throw new NotVisible("quiz " + course);
        }
        return QuizRules.asked((int) known);
    }

    /** Things to be ordered are shown in any order but the right one; choices as their writer put them. */
    private List<Integer> shown(QuestionText text) {
        List<Integer> places = IntStream.range(0, text.choices().size()).boxed().toList();
        if (text.kind() != QuestionKind.ORDERING) {
            return places;
        }
        List<Integer> mixed = new ArrayList<>(places);
        while (mixed.equals(places)) {
            Collections.shuffle(mixed, random);
        }
        return mixed;
    }

    /** A lesson names its clauses at its end, also those the library does not have. */
    private static QuizQuestion.@Nullable Source clause(
            String course, QuestionText text, Function<String, Optional<CitedClause>> clauses) {
        String rule = text.rule();
        if (rule == null) {
            return null;
        }
        String lesson = text.lesson();
        return clauses.apply(rule)
                .map(clause -> new QuizQuestion.Source(clause.name(), PolicyLinks.to(clause.ref())))
                .orElseGet(() -> lesson == null
                        ? null
                        : new QuizQuestion.Source(
                                "", LearningLinks.toLesson(course, lesson + LearningLinks.CLAUSE + rule)));
    }

    private static QuizQuestion.@Nullable Source place(
            String course, QuestionText text, Map<String, LessonHead> lessons) {
        String place = text.place();
        LessonHead lesson = lessons.get(text.lesson());
        return place == null || lesson == null
                ? null
                : new QuizQuestion.Source(lesson.title(), LearningLinks.toLesson(course, place));
    }

    private long me() {
        return currentUser.require().id().value();
    }
}
