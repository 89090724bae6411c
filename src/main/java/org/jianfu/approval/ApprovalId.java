package org.jianfu.approval;

import org.jianfu.kernel.TypedId;

/** Identifies an approval 审批. */
public record ApprovalId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
