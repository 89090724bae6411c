package org.jianfu.ui;

/** Where somebody finds what is their own, without a leading slash. */
public final class OwnLinks {

    /** Password, sessions, language and whatever else a module lets people set for themselves. */
    public static final String ME = "staff/me";

    private OwnLinks() {}
}
