package org.jianfu.approval;

import java.util.Set;
import org.jianfu.kernel.Transitions;

/** How one step 环节 of an approval stands. */
public enum StepState implements Transitions<StepState> {
    /** 未到 */
    WAITING,
    /** 待签 */
    OPEN,
    /** 同意 */
    APPROVED,
    /** 退回 */
    RETURNED,
    /** 不同意 */
    REJECTED,
    /** 未进行 */
    SKIPPED;

    @Override
    public Set<StepState> next() {
        return switch (this) {
            case WAITING -> Set.of(OPEN, SKIPPED);
            case OPEN -> Set.of(APPROVED, RETURNED, REJECTED, SKIPPED, WAITING);
            case APPROVED, RETURNED, REJECTED, SKIPPED -> Set.of();
        };
    }
}
