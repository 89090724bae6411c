package org.jianfu.ledger;

import java.time.LocalDate;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.kernel.UnitId;

/**
 * What is entered on the negative list.
 *
 * @param facts what happened, written by staff: it goes to the unit and onto its page, so it never points to a reporter
 */
public record Violation(UnitId unit, String ruleCode, String facts, LocalDate occurredOn, LeadId lead, DeskId desk) {

    public static final int FACTS_LIMIT = 500;

    public Violation {
        facts = new TextLimit(FACTS_LIMIT).atMost(facts);
        if (facts.isBlank()) {
            throw new Refused("ledger.refused.noFacts");
        }
    }
}
