package org.jianfu.casework;

import org.jianfu.rules.DeadlineKind;

/** What a lead has deadlines for. */
final class LeadDeadlines {

    /** 决定是否受理 */
    static final DeadlineKind TRIAGE = new DeadlineKind("casework.deadline.triage");

    /** 线索办结 */
    static final DeadlineKind LEAD = new DeadlineKind("casework.deadline.lead");

    /** 延期 */
    static final DeadlineKind EXTENSION = new DeadlineKind("casework.deadline.extension");

    private LeadDeadlines() {}
}
