package org.jianfu.search;

import org.jianfu.kernel.TypedId;

/** Names a group of words that mean the same. */
public record SynonymGroupId(long value) implements TypedId {

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
