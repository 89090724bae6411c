package org.jianfu.rules;

import org.jianfu.kernel.TypedId;

/** Identifies one version of a rule 规定. */
public record RuleId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
