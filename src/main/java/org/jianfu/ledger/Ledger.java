package org.jianfu.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.jianfu.rules.Rules;
import org.jianfu.units.Desk;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of verified violations 负面清单台账. Rows are added, never changed. */
@Service
@Transactional
public class Ledger {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "occurredOn", "id");

    private final NegativeEntries entries;
    private final CounterEntries counterEntries;
    private final LedgerScope scope;
    private final Rules rules;
    private final Units units;
    private final Desks desks;
    private final Trail trail;
    private final CurrentUser currentUser;
    private final Clock clock;

    Ledger(
            NegativeEntries entries,
            CounterEntries counterEntries,
            LedgerScope scope,
            Rules rules,
            Units units,
            Desks desks,
            Trail trail,
            CurrentUser currentUser,
            Clock clock) {
        this.entries = entries;
        this.counterEntries = counterEntries;
        this.scope = scope;
        this.rules = rules;
        this.units = units;
        this.desks = desks;
        this.trail = trail;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Puts a verified violation on the list. */
    @PreAuthorize("hasAnyRole('CASE_HANDLER', 'SUPERVISOR')")
    public NegativeEntryId enter(Violation violation) {
        Staff person = currentUser.require();
        requireOwnDesk(violation, person);
        LocalDate today = LocalDate.now(clock);
        if (violation.occurredOn().isAfter(today)) {
            throw new Refused("ledger.refused.future");
        }
        NegativeEntry entry =
                entries.save(new NegativeEntry(violation, ruleText(violation), person.id(), clock.instant(), today));
        trail.record(
                Subject.of(violation.lead()),
                "ledger.trail.entered",
                units.nameOf(violation.unit()),
                violation.occurredOn(),
                entry.ruleText());
        return entry.id();
    }

    private void requireOwnDesk(Violation violation, Staff person) {
        boolean own = desks.hostedBy(person.unit()).stream().map(Desk::id).anyMatch(violation.desk()::equals);
        if (!own || units.kin(person.unit()).contains(violation.unit())) {
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
        NegativeEntry entry = require(id, scope.atDesk(currentUser.require()));
        if (reason.isBlank()) {
            throw new Refused("ledger.refused.noReason");
        }
        if (counterEntries.findByEntry(id).isPresent()) {
            throw new Refused("ledger.refused.struck");
        }
        AccountId by = currentUser.require().id();
        counterEntries.save(new CounterEntry(id, reason.strip(), by, clock.instant(), LocalDate.now(clock)));
        trail.record(Subject.of(entry.lead()), "ledger.trail.struck", entry.ruleText(), reason.strip());
    }

    /** An entry the signed-in person may see. */
    @Transactional(readOnly = true)
    public NegativeEntry get(NegativeEntryId id) {
        return require(id, scope.entries(currentUser.require()));
    }

    private NegativeEntry require(NegativeEntryId id, Specification<NegativeEntry> within) {
        return entries.findOne(within.and(LedgerScope.whereId(id.value())))
                .orElseThrow(() -> new NotVisible("entry " + id));
    }

    /** What was entered for a lead, struck entries left out. */
    @Transactional(readOnly = true)
    public List<NegativeEntry> ofLead(LeadId lead) {
        return list(scope.entries(currentUser.require()).and(LedgerScope.where("lead", lead))).stream()
                .filter(row -> row.struck() == null)
                .map(NegativeRow::entry)
                .toList();
    }

    /** The list as the filter asks for it, the newest first. */
    @Transactional(readOnly = true)
    public List<NegativeRow> list(NegativeFilter filter) {
        return list(scope.entries(currentUser.require()).and(filter.toSpecification()));
    }

    private List<NegativeRow> list(Specification<NegativeEntry> wanted) {
        List<NegativeEntry> found = entries.findAll(wanted, NEWEST_FIRST);
        Map<NegativeEntryId, CounterEntry> struck =
                counterEntries
                        .findByEntryIn(found.stream().map(NegativeEntry::id).toList())
                        .stream()
                        .collect(Collectors.toMap(CounterEntry::entry, counter -> counter));
        return found.stream()
                .map(entry -> new NegativeRow(entry, units.nameOf(entry.unit()), struck.get(entry.id())))
                .toList();
    }
}
