package org.jianfu.learning;

/** Identifies a lesson 课 through all its versions. */
public record LessonId(long value) {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
