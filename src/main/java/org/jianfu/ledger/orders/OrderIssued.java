package org.jianfu.ledger.orders;

import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/** A unit was ordered to rectify. */
public record OrderIssued(OrderId order, LeadId lead, UnitId unit) {}
