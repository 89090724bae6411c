package org.jianfu.vault;

/** Identifies a data key 数据密钥; random, so that ids tell no order. */
public record DataKeyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
