package org.jianfu.casework;

import java.util.EnumSet;
import java.util.Set;
import org.jianfu.kernel.Transitions;

/** How far a request for verification has come 核实函状态. */
public enum VerificationState implements Transitions<VerificationState> {
    /** 待答复 */
    ASKED,
    /** 已答复 */
    ANSWERED,
    /** 已撤回 */
    CANCELLED;

    @Override
    public Set<VerificationState> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(ANSWERED, CANCELLED);
            case ANSWERED -> EnumSet.of(ASKED, CANCELLED);
            case CANCELLED -> EnumSet.noneOf(VerificationState.class);
        };
    }
}
