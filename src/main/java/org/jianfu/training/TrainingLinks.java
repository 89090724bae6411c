package org.jianfu.training;

/** Where questions are answered. */
public final class TrainingLinks {

    /** The quizzes, one for each course, without a leading slash. */
    public static final String QUIZ = "staff/quiz";

    /** The bank of questions, without a leading slash. */
    public static final String BANK = "staff/question-bank";

    /** Who is asked to learn what, without a leading slash. */
    public static final String ASSIGNMENTS = "staff/assignments";

    private TrainingLinks() {}

    /** One assignment. */
    public static String to(AssignmentId assignment) {
        return ASSIGNMENTS + "/" + assignment;
    }

    /** The quiz on a course. */
    public static String toQuiz(String course) {
        return QUIZ + "/" + course;
    }
}
