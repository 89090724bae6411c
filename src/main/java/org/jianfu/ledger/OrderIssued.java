package org.jianfu.ledger;

import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/** A unit was ordered to rectify. */
record OrderIssued(OrderId order, LeadId lead, UnitId unit) {}
