package org.jianfu.activity;

/** Where the whole trail is read, without a leading slash. */
public final class TrailLinks {

    public static final String TRAIL = "staff/trail";

    private TrailLinks() {}
}
