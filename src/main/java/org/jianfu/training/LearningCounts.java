package org.jianfu.training;

/** How many people were asked, have read everything, have passed 安排、读完、通过. Counts of people, never of what one person did. */
public record LearningCounts(int assigned, int read, int passed) {

    static final LearningCounts NONE = new LearningCounts(0, 0, 0);

    LearningCounts plus(boolean hasRead, boolean hasPassed) {
        return new LearningCounts(assigned + 1, read + (hasRead ? 1 : 0), passed + (hasPassed ? 1 : 0));
    }

    LearningCounts plus(LearningCounts other) {
        return new LearningCounts(assigned + other.assigned, read + other.read, passed + other.passed);
    }
}
