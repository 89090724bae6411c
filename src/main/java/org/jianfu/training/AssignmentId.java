package org.jianfu.training;

import org.jianfu.kernel.TypedId;

/** Identifies an assignment 学习安排. */
public record AssignmentId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
