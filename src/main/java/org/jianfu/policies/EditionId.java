package org.jianfu.policies;

import org.jianfu.kernel.TypedId;

/** Identifies a version of a policy 政策版本. */
public record EditionId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
