package org.jianfu.kernel;

/** Identifies a desk that receives reports 受理台. */
public record DeskId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
