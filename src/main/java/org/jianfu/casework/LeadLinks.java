package org.jianfu.casework;

import org.jianfu.kernel.LeadId;

/** Where leads are worked on, without a leading slash. */
public final class LeadLinks {

    /** The workbench. */
    public static final String LEADS = "staff/leads";

    private LeadLinks() {}

    /** One lead. */
    public static String to(LeadId lead) {
        return LEADS + "/" + lead;
    }

    /** The draft of a notice beside the report it follows from. */
    public static String toNotice(LeadId lead) {
        return to(lead) + "/notice";
    }
}
