package org.jianfu.learning;

import java.time.LocalDate;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a lesson as its editors see it.
 *
 * @param seen which state of the row this is, for {@link Courseware}'s verbs
 * @param published the version readers see now; 0 where there is none
 * @param decidedBy who sent it back, published or withdrew it
 * @param reason why it was sent back or withdrawn
 * @param steps what the person who asked may do now
 */
public record LessonDraft(
        LessonVersionId id,
        @Nullable Integer seen,
        String course,
        String lesson,
        boolean isIntroduction,
        int number,
        LessonState state,
        LessonText text,
        int published,
        @Nullable AccountId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String reason,
        Set<LessonStep> steps) {

    public LessonDraft {
        steps = Set.copyOf(steps);
    }

    public boolean may(LessonStep step) {
        return steps.contains(step);
    }
}
