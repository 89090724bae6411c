package org.jianfu.ecology;

import org.jianfu.kernel.TypedId;

/** Identifies a frozen sheet 活页. */
public record EcologySheetId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
