package org.jianfu.ledger;

import java.time.LocalDate;
import org.jianfu.kernel.LeadId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the negative list 负面清单 as it is read.
 *
 * @param facts what happened, in the words of the staff
 * @param ruleCode the rule that was broken
 * @param ruleText what the rule said on the day it was broken, with its source
 * @param struck the counter-entry 冲销 that struck it, if one did
 */
public record NegativeRow(
        NegativeEntryId id,
        LeadId lead,
        String unitName,
        String facts,
        String ruleCode,
        String ruleText,
        LocalDate occurredOn,
        @Nullable Struck struck) {

    /** When an entry was struck, and why. */
    public record Struck(LocalDate on, String reason) {}

    static NegativeRow of(NegativeEntry entry, String unitName, @Nullable CounterEntry counter) {
        return new NegativeRow(
                entry.id(),
                entry.lead(),
                unitName,
                entry.facts(),
                entry.ruleCode(),
                entry.ruleText(),
                entry.occurredOn(),
                counter == null ? null : new Struck(counter.enteredOn(), counter.reason()));
    }
}
