package org.jianfu.learning.ui;

import java.util.Locale;

/** Where courses can be read. */
public final class LearningNavigation {

    /** The shelf for everybody, without a leading slash. */
    public static final String SHELF = "learn";

    /** The shelf inside the staff portal, without a leading slash. */
    public static final String STAFF_SHELF = "staff/learning";

    private LearningNavigation() {}

    /** The shelf for everybody, in the language of the page that leads there. */
    public static String shelf(Locale locale) {
        return SHELF + (locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "?lang=en" : "");
    }

    /** A course inside the staff portal. */
    public static String toCourse(String course) {
        return STAFF_SHELF + "/" + course;
    }

    /** A lesson inside the staff portal. */
    public static String toLesson(String course, String lesson) {
        return toCourse(course) + "/" + lesson;
    }
}
