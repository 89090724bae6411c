package org.jianfu.intake;

import java.util.Set;
import org.jianfu.kernel.Transitions;

/** How far a request for a reporter's contact 调阅申请 has come. */
public enum ReleaseState implements Transitions<ReleaseState> {
    /** 待决定 */
    REQUESTED,
    /** 已放行 */
    RELEASED,
    /** 未放行 */
    REFUSED;

    @Override
    public Set<ReleaseState> next() {
        return this == REQUESTED ? Set.of(RELEASED, REFUSED) : Set.of();
    }
}
