package org.jianfu.policies;

/** Where policies are read, without a leading slash. */
public final class PolicyLinks {

    /** The library for everybody. */
    public static final String POLICIES = "policies";

    /** The library inside the staff portal. */
    public static final String STAFF_POLICIES = "staff/policies";

    /** Where versions are typed, one of them below. */
    public static final String DESK = "staff/policy-desk";

    private PolicyLinks() {}

    /** A version on the editors' desk. */
    public static String to(EditionId version) {
        return DESK + "/" + version;
    }

    /** Two versions side by side inside the staff portal. */
    public static String comparison(String policy, int before, int after) {
        return STAFF_POLICIES + "/" + policy + "/compare?before=" + before + "&after=" + after;
    }

    /** A clause inside the staff portal. */
    public static String to(ClauseRef ref) {
        return STAFF_POLICIES + "/" + ref;
    }
}
