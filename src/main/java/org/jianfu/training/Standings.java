package org.jianfu.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jianfu.kernel.AccountId;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LessonHead;
import org.springframework.stereotype.Component;

/** Looks up how far people are with courses; inside the module only, for the pages show counts. */
@Component
class Standings {

    private final Courses courses;
    private final AcknowledgementRepository acknowledgements;
    private final QuizPassRepository passes;

    Standings(Courses courses, AcknowledgementRepository acknowledgements, QuizPassRepository passes) {
        this.courses = courses;
        this.acknowledgements = acknowledgements;
        this.passes = passes;
    }

    /** Everybody's standing in each course that is asked for, each looked up once. */
    Function<String, CourseStanding> everybodys() {
        Map<String, List<LessonHead>> lessons = courses.lessons();
        Map<String, CourseStanding> known = new HashMap<>();
        return course -> known.computeIfAbsent(
                course,
                wanted -> standing(
                        lessons.getOrDefault(wanted, List.of()),
                        acknowledgements.of(wanted),
                        new HashSet<>(passes.whoPassed(wanted))));
    }

    /** One person's standing in each course that is asked for. */
    Function<String, CourseStanding> of(AccountId person) {
        Map<String, List<LessonHead>> lessons = courses.lessons();
        Map<String, CourseStanding> known = new HashMap<>();
        return course -> known.computeIfAbsent(
                course,
                wanted -> standing(
                        lessons.getOrDefault(wanted, List.of()),
                        acknowledgements.of(wanted, person.value()),
                        passes.existsById(new QuizPass.Key(person.value(), wanted))
                                ? Set.of(person.value())
                                : Set.of()));
    }

    private static CourseStanding standing(
            List<LessonHead> lessons, List<AcknowledgementRepository.Read> read, Set<Long> passed) {
        Map<Long, Map<String, Integer>> versions = new HashMap<>();
        read.forEach(one -> versions.computeIfAbsent(one.person(), person -> new HashMap<>())
                .put(one.lesson(), one.version()));
        return new CourseStanding(lessons, versions, passed);
    }
}
