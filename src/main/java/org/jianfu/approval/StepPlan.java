package org.jianfu.approval;

import org.jspecify.annotations.Nullable;

/**
 * A step as its module plans it.
 *
 * @param nameKey text key of what the step is called, e.g. 主要负责人签批
 * @param approver who may sign
 * @param workingDays how long the step may take once it is open; 0 for no deadline
 * @param escalatesTo who may sign as well once the deadline has passed; null for nobody
 */
public record StepPlan(
        String nameKey,
        Approver approver,
        int workingDays,
        @Nullable Approver escalatesTo) {

    public StepPlan {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days: " + workingDays);
        }
    }

    /** A step without a deadline. */
    public StepPlan(String nameKey, Approver approver) {
        this(nameKey, approver, 0, null);
    }
}
