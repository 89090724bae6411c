package org.jianfu.casework;

/** Where units answer what they were asked, without a leading slash. */
public final class VerificationLinks {

    /** The list of a unit. */
    public static final String VERIFICATIONS = "staff/verifications";

    private VerificationLinks() {}

    /** The list with this request opened. */
    public static String to(VerificationId request) {
        return VERIFICATIONS + "?request=" + request;
    }
}
