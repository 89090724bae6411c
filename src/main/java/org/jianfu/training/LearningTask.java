package org.jianfu.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the signed-in person was asked to learn and has not yet.
 *
 * @param step what comes next
 * @param course the course's title
 * @param lesson the title of the next lesson; empty where only the questions are left
 * @param left how many lessons are left
 * @param due the last day, or null where only a change is to be read and the day has passed
 * @param link where the next step is done
 */
public record LearningTask(
        Step step,
        String course,
        String lesson,
        int left,
        @Nullable LocalDate due,
        String link) {

    /** The one thing that comes next. */
    public enum Step {
        /** 读 */
        READ,
        /** 看改动 */
        SEE_CHANGES,
        /** 做练习 */
        PASS
    }
}
