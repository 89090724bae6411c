package org.jianfu.ledger;

import org.jianfu.kernel.TypedId;

/** Identifies an entry of the negative list 负面清单. */
public record NegativeEntryId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
