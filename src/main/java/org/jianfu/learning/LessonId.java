package org.jianfu.learning;

import org.jianfu.kernel.TypedId;

/** Identifies a lesson 课 through all its versions. */
public record LessonId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
