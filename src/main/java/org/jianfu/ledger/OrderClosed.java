package org.jianfu.ledger;

import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/** What was ordered is done and was checked. */
public record OrderClosed(OrderId order, LeadId lead, UnitId unit) {}
