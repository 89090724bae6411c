package org.jianfu.ledger;

import org.jianfu.kernel.LeadId;

/** Whether a lead 问题线索 ends with a letter, so that nobody ends it by surprise; a bean of the module that keeps leads. */
public interface EndOfLead {

    /** Whether one letter of the lead is all that is still open of it: who closes that letter closes the lead. */
    boolean isOneLetterAway(LeadId lead);

    /** Where the lead is worked on, without a leading slash. */
    String pageOf(LeadId lead);
}
