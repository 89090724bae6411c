package org.jianfu.casework;

import java.util.EnumSet;
import java.util.Set;
import org.jianfu.kernel.Transitions;

/** How far a lead has come 线索状态; what may follow what stands in {@code docs/states.md} too. */
public enum LeadState implements Transitions<LeadState> {
    /** 待受理 */
    NEW,
    /** 核实中 */
    VERIFYING,
    /** 结论待审 */
    FINDING_PROPOSED,
    /** 处置中 */
    FOUND,
    /** 已办结 */
    CLOSED,
    /** 不予受理 */
    REJECTED;

    @Override
    public Set<LeadState> next() {
        return switch (this) {
            case NEW -> EnumSet.of(VERIFYING, REJECTED);
            case VERIFYING -> EnumSet.of(FINDING_PROPOSED);
            case FINDING_PROPOSED -> EnumSet.of(VERIFYING, FOUND);
            case FOUND -> EnumSet.of(CLOSED);
            case CLOSED, REJECTED -> EnumSet.of(VERIFYING);
        };
    }

    /** Whether somebody still has work with it. */
    public boolean isOpen() {
        return this != CLOSED && this != REJECTED;
    }

    /** The states in which somebody still has work with a lead. */
    public static Set<LeadState> open() {
        return EnumSet.complementOf(EnumSet.of(CLOSED, REJECTED));
    }
}
