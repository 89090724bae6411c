package org.jianfu.casework;

import org.jianfu.kernel.LeadId;

/** Where leads are worked on and units answer what they were asked, without a leading slash. */
public final class CaseworkLinks {

    /** The workbench. */
    public static final String LEADS = "staff/leads";

    /** What a unit was asked. */
    public static final String VERIFICATIONS = "staff/verifications";

    private CaseworkLinks() {}

    /** One lead. */
    public static String to(LeadId lead) {
        return LEADS + "/" + lead;
    }

    /** The finding of a lead beside the evidence. */
    public static String toFinding(LeadId lead) {
        return to(lead) + "/finding";
    }

    /** An entry of the negative list beside the finding. */
    public static String toEntry(LeadId lead) {
        return to(lead) + "/entry";
    }

    /** The draft of a notice beside the report it follows from. */
    public static String toNotice(LeadId lead) {
        return to(lead) + "/notice";
    }

    /** What a unit was asked, with this request opened. */
    public static String to(Verification.Id request) {
        return VERIFICATIONS + "?request=" + request;
    }
}
