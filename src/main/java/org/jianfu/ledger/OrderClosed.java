package org.jianfu.ledger;

import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/**
 * What was ordered is done and was checked.
 *
 * @param words what whoever closed it tells the reporter should the lead end with it, or nothing
 */
public record OrderClosed(OrderId order, LeadId lead, UnitId unit, String words) {}
