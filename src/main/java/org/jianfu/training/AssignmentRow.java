package org.jianfu.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in the list.
 *
 * @param course its title
 * @param lesson its title; null for the whole course
 * @param audience whom it names
 * @param named the name of the unit or person; empty for a role
 * @param quiz whether the questions are to be passed too
 * @param counts of those this viewer may know of
 */
public record AssignmentRow(
        AssignmentId id,
        String course,
        @Nullable String lesson,
        Audience audience,
        String named,
        boolean quiz,
        LocalDate due,
        LearningCounts counts) {}
