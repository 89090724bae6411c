package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.TextLimit;
import org.jianfu.kernel.UnitId;
import org.jianfu.rules.Rules;
import org.jianfu.units.Units;
import org.jianfu.units.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of verified violations 负面清单台账. Rows are added, never changed. */
@Service
@Transactional
public class Ledger {

    /** The year the effort began (基层减负年); nothing is listed from before. */
    public static final int FIRST_YEAR = 2019;

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "occurredOn", "id");

    private final NegativeEntries entries;
    private final CounterEntries counterEntries;
    private final LedgerScope scope;
    private final Rules rules;
    private final Units units;
    private final Trail trail;
    private final Acting acting;

    Ledger(
            NegativeEntries entries,
            CounterEntries counterEntries,
            LedgerScope scope,
            Rules rules,
            Units units,
            Trail trail,
            Acting acting) {
        this.entries = entries;
        this.counterEntries = counterEntries;
        this.scope = scope;
        this.rules = rules;
        this.units = units;
        this.trail = trail;
        this.acting = acting;
    }

    /** Puts a verified violation on the list. */
    @PreAuthorize("hasAnyRole('CASE_HANDLER', 'SUPERVISOR')")
    public NegativeEntryId enter(Violation violation) {
        Staff person = acting.person();
        requireOwnDesk(violation);
        LocalDate today = acting.today();
        if (violation.occurredOn().isAfter(today)) {
            throw new Refused("ledger.refused.future");
        }
        NegativeEntry entry =
                entries.save(new NegativeEntry(violation, ruleText(violation), person.id(), acting.now(), today));
        trail.record(
                Subject.of(violation.lead()),
                "ledger.trail.entered",
                units.nameOf(violation.unit()),
                violation.occurredOn(),
                entry.ruleText());
        return entry.id();
    }

    private void requireOwnDesk(Violation violation) {
        if (!scope.mayEnter(violation, scope.viewer())) {
            throw new NotVisible("desk " + violation.desk());
        }
    }

    private String ruleText(Violation violation) {
        return rules.get(violation.ruleCode(), violation.occurredOn())
                .map(Citation::of)
                .orElseThrow(() -> new Refused("ledger.refused.ruleNotInForce", violation.occurredOn()));
    }

    /** Strikes an entry that turned out wrong. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void strike(NegativeEntryId id, String reason) {
        NegativeEntry entry = require(id, scope.atDesk(scope.viewer()));
        String why = TextLimit.REASON.require(reason);
        if (counterEntries.findByEntry(id).isPresent()) {
            throw new Refused("ledger.refused.struck");
        }
        AccountId by = acting.me();
        counterEntries.save(new CounterEntry(id, why, by, acting.now(), acting.today()));
        trail.record(Subject.of(entry.lead()), "ledger.trail.struck", entry.ruleText(), why);
    }

    /** An entry the signed-in person may see. */
    @Transactional(readOnly = true)
    NegativeEntry get(NegativeEntryId id) {
        return require(id, scope.entries(scope.viewer()));
    }

    private NegativeEntry require(NegativeEntryId id, Specification<NegativeEntry> within) {
        return entries.findOne(within.and(LedgerScope.whereId(id.value())))
                .orElseThrow(() -> new NotVisible("entry " + id));
    }

    /** What was entered for leads, struck entries left out. */
    @Transactional(readOnly = true)
    public List<NegativeRow> ofLeads(Viewer viewer, Collection<LeadId> leads) {
        return rows(
                entries.findAll(
                        scope.entries(viewer)
                                .and(LedgerScope.oneOf("lead", leads))
                                .and(LedgerScope.standing()),
                        NEWEST_FIRST),
                List.of());
    }

    /**
     * The list as the filter asks for it, the newest first.
     *
     * @param last the row after which to go on; null at the beginning
     */
    @Transactional(readOnly = true)
    public List<NegativeRow> after(@Nullable NegativeRow last, NegativeFilter filter, int limit) {
        Map<String, ?> keys = last == null
                ? Map.of()
                : Map.of("occurredOn", last.occurredOn(), "id", last.id().value());
        List<NegativeEntry> found = entries.after(keys, visible(filter), NEWEST_FIRST, limit);
        return rows(
                found,
                counterEntries.findByEntryIn(
                        found.stream().map(NegativeEntry::id).toList()));
    }

    /** How many rows the filter lets through, counted as far as {@code bound} + 1. */
    @Transactional(readOnly = true)
    public long countUpTo(int bound, NegativeFilter filter) {
        return entries.countUpTo(bound, visible(filter));
    }

    private Specification<NegativeEntry> visible(NegativeFilter filter) {
        return scope.entries(scope.viewer()).and(filter.toSpecification());
    }

    private List<NegativeRow> rows(List<NegativeEntry> found, List<CounterEntry> counters) {
        Map<NegativeEntryId, CounterEntry> struck =
                counters.stream().collect(Collectors.toMap(CounterEntry::entry, counter -> counter));
        Map<UnitId, String> names =
                units.namesOf(found.stream().map(NegativeEntry::unit).collect(Collectors.toSet()));
        return found.stream()
                .map(entry -> NegativeRow.of(entry, names.getOrDefault(entry.unit(), "—"), struck.get(entry.id())))
                .toList();
    }
}
