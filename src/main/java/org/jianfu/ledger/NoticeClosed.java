package org.jianfu.ledger;

import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/** A notice was answered and the answer found good. */
public record NoticeClosed(NoticeId notice, LeadId lead, UnitId unit) {}
