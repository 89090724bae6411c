package org.jianfu.learning;

/** A lesson that could once be read, and can no longer 已撤回. */
public class LessonWithdrawn extends RuntimeException {

    private final String course;

    LessonWithdrawn(String course) {
        super("lesson withdrawn");
        this.course = course;
    }

    /** Where its neighbours are. */
    public String course() {
        return course;
    }
}
