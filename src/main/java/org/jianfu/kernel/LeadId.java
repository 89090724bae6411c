package org.jianfu.kernel;

/** Identifies a lead 问题线索. */
public record LeadId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
