package org.jianfu.training;

/**
 * How much is asked, and how much of it must be right 通过线: ten questions fit on a coffee break, and whoever has read the
 * lessons may still slip twice. A try has no number and no time; there may be as many as one likes.
 */
final class QuizRules {

    private static final int ASKED = 10;
    private static final int RIGHT_OF_TEN = 8;

    private QuizRules() {}

    /** How many questions are drawn of so many. */
    static int asked(int known) {
        return Math.min(ASKED, known);
    }

    /** How many of so many must be right: four in five, rounded up. */
    static int needed(int asked) {
        return Math.ceilDiv(asked * RIGHT_OF_TEN, ASKED);
    }
}
