package org.jianfu.ledger.notices;

import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/** A notice has reached its unit. */
public record NoticeIssued(NoticeId notice, LeadId lead, UnitId unit) {}
