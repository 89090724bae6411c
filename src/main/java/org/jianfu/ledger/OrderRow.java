package org.jianfu.ledger;

import java.time.LocalDate;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/** A row in a list of orders. */
public record OrderRow(
        OrderId id,
        LeadId lead,
        String number,
        String title,
        UnitId unit,
        String unitName,
        OrderState state,
        LocalDate issuedOn,
        LocalDate due) {}
