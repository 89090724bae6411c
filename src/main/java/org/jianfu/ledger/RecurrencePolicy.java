package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.UnitHistory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The level a notice should have: first 提醒, and 预警 when the same unit breaks the same rule again within 12 months
 * ("扯袖子""常提醒"). What a unit did that merged into it counts as its own; struck entries do not count. The portal proposes,
 * a person decides.
 */
@Component
class RecurrencePolicy {

    private final NegativeEntries entries;
    private final UnitHistory history;
    private final int months;

    RecurrencePolicy(
            NegativeEntries entries, UnitHistory history, @Value("${jianfu.ledger.recurrence-months:12}") int months) {
        this.entries = entries;
        this.history = history;
        this.months = months;
    }

    /** The level proposed when this unit is found to have broken this rule on this day. */
    NoticeLevel levelFor(UnitId unit, String rule, LocalDate on) {
        return levelAfter(earlier(unit, rule, on));
    }

    /** What the unit did against the same rule in the months before, the day itself included. */
    List<NegativeEntry> earlier(UnitId unit, String rule, LocalDate on) {
        return entries.standing(history.withMerged(unit), rule, on.minusMonths(months), on);
    }

    /** The same for an entry that is on the list already. */
    List<NegativeEntry> earlierThan(NegativeEntry entry) {
        return earlier(entry.unit(), entry.ruleCode(), entry.occurredOn()).stream()
                .filter(other -> !other.id().equals(entry.id()))
                .filter(other -> other.occurredOn().isBefore(entry.occurredOn())
                        || other.id().value() < entry.id().value())
                .toList();
    }

    static NoticeLevel levelAfter(List<NegativeEntry> earlier) {
        return earlier.isEmpty() ? NoticeLevel.REMINDER : NoticeLevel.WARNING;
    }
}
