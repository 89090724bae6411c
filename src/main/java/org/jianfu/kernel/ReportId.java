package org.jianfu.kernel;

/** Identifies a report 举报. */
public record ReportId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
