package org.jianfu.vault;

import org.jianfu.kernel.TypedId;

/** Identifies a data key 数据密钥; random, so that ids tell no order. */
public record DataKeyId(long value) implements TypedId {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
