package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianfu.ecology.EcologyCount;
import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyLine;
import org.jianfu.ecology.EcologySection;
import org.jianfu.ecology.Quarter;
import org.jianfu.kernel.UnitId;
import org.springframework.stereotype.Component;

/** The violations of a unit on its ecology page. A struck one stays readable and says that it was struck. */
@Component
class NegativeSection implements EcologySection {

    private final NegativeEntries entries;
    private final CounterEntries counterEntries;

    NegativeSection(NegativeEntries entries, CounterEntries counterEntries) {
        this.entries = entries;
        this.counterEntries = counterEntries;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<EcologyKind> kinds() {
        return List.of(LedgerKinds.VIOLATION);
    }

    @Override
    public List<EcologyLine> lines(UnitId unit, Quarter quarter) {
        List<NegativeEntry> found = entries.findByUnitAndEnteredOnBetweenOrderByEnteredOnAscIdAsc(
                unit, quarter.firstDay(), quarter.lastDay());
        Map<NegativeEntryId, CounterEntry> struck =
                counterEntries
                        .findByEntryIn(found.stream().map(NegativeEntry::id).toList())
                        .stream()
                        .collect(Collectors.toMap(CounterEntry::entry, Function.identity()));
        return found.stream().map(entry -> line(entry, struck)).toList();
    }

    private static EcologyLine line(NegativeEntry entry, Map<NegativeEntryId, CounterEntry> struck) {
        CounterEntry counter = struck.get(entry.id());
        String facts = entry.facts();
        String rule = entry.ruleText();
        String day = entry.occurredOn().toString();
        return counter == null
                ? line(entry, "ledger.ecology.violation", List.of(day, facts, rule))
                : line(
                        entry,
                        "ledger.ecology.struck",
                        List.of(day, facts, rule, counter.enteredOn().toString(), counter.reason()));
    }

    private static EcologyLine line(NegativeEntry entry, String key, List<String> args) {
        return new EcologyLine(entry.enteredOn(), LedgerKinds.VIOLATION, key, args, null, null);
    }

    @Override
    public List<EcologyCount> counts(int year) {
        return entries.counts(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(count -> count.of(LedgerKinds.VIOLATION))
                .toList();
    }
}
