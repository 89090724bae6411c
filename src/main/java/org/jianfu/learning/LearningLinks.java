package org.jianfu.learning;

/** Where courses can be read. */
public final class LearningLinks {

    /** The shelf for everybody, without a leading slash. */
    public static final String SHELF = "learn";

    /** The shelf inside the staff portal, without a leading slash. */
    public static final String STAFF_SHELF = "staff/learning";

    /** Behind a lesson's address: where it names a clause, whose code follows. */
    public static final String CLAUSE = "#clause-";

    private LearningLinks() {}

    /** A course inside the staff portal. */
    public static String toCourse(String course) {
        return STAFF_SHELF + "/" + course;
    }

    /** A lesson inside the staff portal. */
    public static String toLesson(String course, String lesson) {
        return toCourse(course) + "/" + lesson;
    }

    /**
     * What changed in a lesson, inside the staff portal.
     *
     * @param since the version somebody had read
     */
    public static String toChanges(String course, String lesson, int since) {
        return toLesson(course, lesson) + "/changes?since=" + since;
    }
}
