package org.jianfu.exchange;

import org.jianfu.kernel.TypedId;

/** Identifies a question 提问. */
public record InquiryId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
