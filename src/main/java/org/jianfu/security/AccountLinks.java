package org.jianfu.security;

/** Where accounts are looked after, without a leading slash. */
public final class AccountLinks {

    /** The list. */
    public static final String ACCOUNTS = "staff/accounts";

    private AccountLinks() {}
}
