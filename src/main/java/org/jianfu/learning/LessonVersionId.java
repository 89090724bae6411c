package org.jianfu.learning;

import org.jianfu.kernel.TypedId;

/** Identifies one version of a lesson 课文版本. */
public record LessonVersionId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
