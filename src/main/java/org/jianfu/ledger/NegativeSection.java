package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.ecology.EcologyCount;
import org.jianfu.ecology.EcologyKind;
import org.jianfu.ecology.EcologyLine;
import org.jianfu.ecology.EcologySection;
import org.jianfu.ecology.Quarter;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The violations of a unit on its ecology page, from the day a letter about them was issued and never before: the page is
 * the unit's to read. A struck one stays readable and says that it was struck.
 */
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
        List<ToldEntry> found = entries.told(unit, quarter.firstDay(), quarter.lastDay());
        Map<NegativeEntryId, CounterEntry> struck =
                counterEntries
                        .findByEntryIn(
                                found.stream().map(told -> told.entry().id()).toList())
                        .stream()
                        .collect(Collectors.toMap(CounterEntry::entry, Function.identity()));
        return found.stream()
                .map(told -> line(told, struck.get(told.entry().id())))
                .toList();
    }

    private static EcologyLine line(ToldEntry told, @Nullable CounterEntry counter) {
        NegativeEntry entry = told.entry();
        List<String> what = List.of(entry.occurredOn().toString(), entry.facts(), entry.ruleText());
        return counter == null
                ? line(told, "ledger.ecology.violation", what)
                : line(
                        told,
                        "ledger.ecology.struck",
                        Stream.concat(
                                        what.stream(),
                                        Stream.of(counter.enteredOn().toString(), counter.reason()))
                                .toList());
    }

    private static EcologyLine line(ToldEntry told, String key, List<String> args) {
        return new EcologyLine(told.on(), LedgerKinds.VIOLATION, key, args, null, null);
    }

    @Override
    public List<EcologyCount> counts(int year) {
        return entries.counts(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(count -> count.of(LedgerKinds.VIOLATION))
                .toList();
    }
}
