package org.jianfu.ledger;

import org.jianfu.kernel.TypedId;

/** Identifies an order to rectify 责令限期整改. */
public record OrderId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
