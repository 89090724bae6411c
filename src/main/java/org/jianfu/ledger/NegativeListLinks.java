package org.jianfu.ledger;

/** Where the negative list is read, without a leading slash. */
public final class NegativeListLinks {

    /** The list. */
    public static final String ENTRIES = "staff/negative-list";

    private NegativeListLinks() {}
}
