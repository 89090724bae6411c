package org.jianfu.kernel;

/** Identifies a person with an account 账号. */
public record AccountId(long value) implements TypedId {

    /** The numeric form, as it stands in URLs and trail rows. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
