package org.jianfu.ecology;

/** Identifies a frozen sheet 活页. */
public record EcologySheetId(long value) {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
