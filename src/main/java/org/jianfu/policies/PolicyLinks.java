package org.jianfu.policies;

/** Where policies are read, without a leading slash. */
public final class PolicyLinks {

    /** The library for everybody. */
    public static final String POLICIES = "policies";

    /** The library inside the staff portal. */
    public static final String STAFF_POLICIES = "staff/policies";

    private PolicyLinks() {}

    /** A clause inside the staff portal. */
    public static String to(ClauseRef ref) {
        return STAFF_POLICIES + "/" + ref;
    }
}
