package org.jianfu.ledger;

import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/** A notice has reached its unit. */
record NoticeIssued(NoticeId notice, LeadId lead, UnitId unit) {}
