package org.jianfu.ledger;

import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/**
 * A notice was answered and the answer found good.
 *
 * @param words what whoever closed it tells the reporter should the lead end with it, or nothing
 */
public record NoticeClosed(NoticeId notice, LeadId lead, UnitId unit, String words) {}
