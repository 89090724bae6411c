package org.jianfu.policies;

import org.jianfu.kernel.TypedId;

/** Identifies a clause 条款 in one version of its policy. */
public record ClauseId(long value) implements TypedId {

    /** The numeric form, as it stands in trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
