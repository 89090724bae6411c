package org.jianfu.kernel;

import java.util.Set;

/**
 * A state that owns what may follow it 状态流转. Implemented by enums; {@code docs/states.md} shows each of them as a table
 * that a test holds against the code.
 */
public interface Transitions<E extends Enum<E> & Transitions<E>> {

    /** The states that may follow this one; none at an end. */
    Set<E> next();

    default boolean mayBecome(E state) {
        return next().contains(state);
    }

    /**
     * The following state, for the entity that enters it.
     *
     * @throws Refused when it may not follow: mostly somebody else took the step meanwhile
     */
    default E become(E state) {
        if (!mayBecome(state)) {
            throw new Refused("kernel.refused.state");
        }
        return state;
    }
}
