package org.jianfu.learning;

import java.util.Optional;

/** A way on from a course that another module offers on the course's page 课程页的入口; the page collects the beans. */
public interface CourseWay {

    /** Where one can go from this course; nothing where there is nothing to do. */
    Optional<Way> from(String course);

    /**
     * A link.
     *
     * @param textKey what it says
     * @param address without a leading slash
     */
    record Way(String textKey, String address) {}
}
