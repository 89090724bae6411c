package org.jianfu.ledger;

import org.jianfu.kernel.LeadId;

/** Where the draft of a notice is read beside the report it follows from; a bean of the module that shows reports. */
@FunctionalInterface
public interface NoticeDraftPage {

    /** The address for a lead, without a leading slash. */
    String of(LeadId lead);
}
