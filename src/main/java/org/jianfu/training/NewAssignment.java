package org.jianfu.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants others to learn, as it was typed.
 *
 * @param course the short name of one
 * @param lesson the short name of one of its lessons; null for all of them
 * @param quiz whether the questions on the course are to be passed too
 * @param due the last day
 */
public record NewAssignment(
        @Nullable String course,
        @Nullable String lesson,
        Audience audience,
        boolean quiz,
        @Nullable LocalDate due) {}
