package org.jianfu.learning.ui;

import org.jianfu.learning.LessonVersionId;

/** Where courses are written. */
final class CoursewareNavigation {

    static final String DESK = "staff/courseware";

    private CoursewareNavigation() {}

    /** One version of a lesson, without a leading slash. */
    static String to(LessonVersionId version) {
        return DESK + "/" + version;
    }
}
