package org.jianfu.ledger;

import java.util.Set;
import org.jianfu.kernel.Transitions;

/** Where an order to rectify 责令限期整改 stands. */
public enum OrderState implements Transitions<OrderState> {
    /** 待整改 */
    ORDERED,
    /** 待核查 */
    SUBMITTED,
    /** 已退回 */
    RETURNED,
    /** 已办结 */
    CLOSED;

    @Override
    public Set<OrderState> next() {
        return switch (this) {
            case ORDERED, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(CLOSED, RETURNED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether the unit has to hand in evidence. */
    public boolean waitsForUnit() {
        return this == ORDERED || this == RETURNED;
    }
}
