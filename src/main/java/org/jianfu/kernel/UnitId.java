package org.jianfu.kernel;

/** Identifies an organisation 单位. */
public record UnitId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
