package org.jianfu.policies;

import org.jianfu.kernel.TypedId;

/** Identifies a policy 政策规定. */
public record PolicyId(long value) implements TypedId {

    /** The numeric form, as it stands in trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
