package org.jianfu.ledger;

import java.util.List;
import org.jianfu.documents.OfficialLetter;

/**
 * An order as one person may see it.
 *
 * @param steps the decisions so far
 * @param asUnit whether this person acts for the unit it went to
 * @param asDesk whether this person works at the desk it came from
 */
public record OrderDetail(
        RectificationOrder order,
        String unitName,
        OfficialLetter letter,
        List<OrderStep> steps,
        List<UnitReply> evidence,
        boolean asUnit,
        boolean asDesk) {

    public OrderDetail {
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
    }
}
