package org.jianfu.approval;

import java.util.Set;
import org.jianfu.kernel.Transitions;

/** How an approval 审批 stands. Silence is not consent: no deadline ever leads to {@link #APPROVED}. */
public enum ApprovalState implements Transitions<ApprovalState> {
    /** 审批中 */
    IN_PROGRESS,
    /** 已退回 */
    RETURNED,
    /** 已批准 */
    APPROVED,
    /** 未批准 */
    REJECTED,
    /** 已撤回 */
    WITHDRAWN;

    @Override
    public Set<ApprovalState> next() {
        return switch (this) {
            case IN_PROGRESS -> Set.of(RETURNED, APPROVED, REJECTED, WITHDRAWN);
            case RETURNED -> Set.of(IN_PROGRESS, WITHDRAWN);
            case APPROVED, REJECTED, WITHDRAWN -> Set.of();
        };
    }
}
