package org.jianfu.training;

/** Where questions are answered. */
public final class TrainingLinks {

    /** The quizzes, one for each course, without a leading slash. */
    public static final String QUIZ = "staff/quiz";

    /** The bank of questions, without a leading slash. */
    public static final String BANK = "staff/question-bank";

    private TrainingLinks() {}

    /** The quiz on a course. */
    public static String toQuiz(String course) {
        return QUIZ + "/" + course;
    }
}
