package org.jianfu.training;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianfu.kernel.Refused;
import org.jianfu.learning.CitedRules;
import org.jianfu.learning.CourseCover;
import org.jianfu.learning.Courses;
import org.jianfu.learning.LessonHead;
import org.jianfu.policies.CitedClause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what an editor typed, into a form or into a table, can be asked. */
@Component
class QuestionCheck {

    private static final int LONGEST_CODE = 60;

    private final Courses courses;
    private final CitedRules rules;

    QuestionCheck(Courses courses, CitedRules rules) {
        this.courses = courses;
        this.rules = rules;
    }

    /** Checks row after row against the courses and rules as they are now; a row that will not do is {@link Refused}. */
    Function<QuestionRow, CheckedQuestion> now() {
        Map<String, Set<String>> lessons = courses.covers().stream()
                .map(CourseCover::code)
                .collect(Collectors.toMap(Function.identity(), this::lessonsOf));
        Function<String, Optional<CitedClause>> clauses = rules.clauses();
        return row -> {
            String course = row.course().strip();
            require(lessons.containsKey(course), "training.refused.course", named(course));
            QuestionText text = row.text();
            require(knows(clauses, text), "training.refused.rule", named(text.rule()));
            require(
                    text.lesson() == null
                            || lessons.getOrDefault(course, Set.of()).contains(text.lesson()),
                    "training.refused.lesson",
                    named(text.lesson()));
            String code = row.code().isBlank() ? code(text) : row.code().strip();
            require(code.codePointCount(0, code.length()) <= LONGEST_CODE, "training.refused.code", LONGEST_CODE);
            return new CheckedQuestion(course, code, text);
        };
    }

    /** What the library does not know may stand at the end of a lesson. */
    private static boolean knows(Function<String, Optional<CitedClause>> clauses, QuestionText text) {
        return text.rule() == null
                || text.lesson() != null
                || clauses.apply(text.rule()).isPresent();
    }

    private Set<String> lessonsOf(String course) {
        return courses.course(course).lessons().stream().map(LessonHead::lesson).collect(Collectors.toSet());
    }

    /** A question that was given no code has one of its own words, so that taking it twice keeps it once. */
    private static String code(QuestionText text) {
        return "q-" + UUID.nameUUIDFromBytes(text.wording().getBytes(StandardCharsets.UTF_8));
    }

    private static String named(@Nullable String word) {
        return word == null || word.isEmpty() ? "—" : word;
    }

    private static void require(boolean holds, String key, Object... args) {
        if (!holds) {
            throw new Refused(key, args);
        }
    }
}
