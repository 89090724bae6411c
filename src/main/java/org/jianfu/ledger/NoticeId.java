package org.jianfu.ledger;

import org.jianfu.kernel.TypedId;

/** Identifies a warning notice 预警工作提示. */
public record NoticeId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
