package org.jianfu.training;

import org.jspecify.annotations.Nullable;

/**
 * Which assignments are wanted.
 *
 * @param course the short name of one; null for all
 */
public record AssignmentFilter(@Nullable String course) {

    public static final AssignmentFilter ALL = new AssignmentFilter(null);

    public AssignmentFilter withCourse(@Nullable String other) {
        return new AssignmentFilter(other);
    }
}
