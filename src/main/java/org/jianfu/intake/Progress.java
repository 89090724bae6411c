package org.jianfu.intake;

import java.util.Set;
import org.jianfu.kernel.Transitions;

/** How far a report 举报 has come, as its reporter sees it. */
public enum Progress implements Transitions<Progress> {
    /** 已收到 */
    RECEIVED,
    /** 已受理 */
    ACCEPTED,
    /** 核实中 */
    VERIFYING,
    /** 已有结论 */
    CONCLUDED,
    /** 已办结 */
    CLOSED,
    /** 不予受理 */
    REJECTED;

    /** A closed or rejected report comes back to life when its reporter asks for it and a handler agrees. */
    @Override
    public Set<Progress> next() {
        return switch (this) {
            case RECEIVED -> Set.of(ACCEPTED, REJECTED);
            case ACCEPTED -> Set.of(VERIFYING, CONCLUDED, CLOSED, REJECTED);
            case VERIFYING -> Set.of(CONCLUDED, CLOSED);
            case CONCLUDED -> Set.of(VERIFYING, CLOSED);
            case CLOSED, REJECTED -> Set.of(ACCEPTED);
        };
    }

    /** Whether there is an outcome the reporter can rate. */
    public boolean hasOutcome() {
        return this == CONCLUDED || isFinal();
    }

    /** Whether the work has ended, so that the reporter may ask to take it up again. */
    public boolean isFinal() {
        return this == CLOSED || this == REJECTED;
    }
}
