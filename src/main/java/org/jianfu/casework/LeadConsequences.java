package org.jianfu.casework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.LeadOutcomes;
import org.jianfu.ledger.LeadOutcomes.EntryOutcome;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.OrderReading;
import org.jianfu.units.Viewer;
import org.jianfu.units.Viewers;
import org.springframework.stereotype.Component;

/** Asks the ledger what followed from a lead. */
@Component
class LeadConsequences {

    private final Viewers viewers;
    private final LeadOutcomes outcomes;
    private final Ledger ledger;
    private final NoticeReading notices;
    private final OrderReading orders;

    LeadConsequences(
            Viewers viewers, LeadOutcomes outcomes, Ledger ledger, NoticeReading notices, OrderReading orders) {
        this.viewers = viewers;
        this.outcomes = outcomes;
        this.ledger = ledger;
        this.notices = notices;
        this.orders = orders;
    }

    /** Everything that followed. */
    LeadPage.Consequences of(Viewer viewer, Lead lead) {
        if (lead.conclusion() == null) {
            return new LeadPage.Consequences(false, List.of(), List.of(), List.of());
        }
        List<LeadId> one = List.of(lead.id());
        return new LeadPage.Consequences(
                isSubstantiated(lead),
                ledger.ofLeads(viewer, one),
                notices.ofLeads(viewer, one),
                orders.ofLeads(viewer, one));
    }

    /** How far it has come. */
    Outcome outcome(Lead lead) {
        return outcome(viewers.current(), lead);
    }

    /** The same, for somebody whose scope is known already. */
    Outcome outcome(Viewer viewer, Lead lead) {
        return Objects.requireNonNull(outcomes(viewer, List.of(lead)).get(lead.id()));
    }

    /** The same for several leads, asked for at once. */
    Map<LeadId, Outcome> outcomes(Viewer viewer, List<Lead> leads) {
        List<LeadId> found = leads.stream()
                .filter(lead -> lead.conclusion() != null)
                .map(Lead::id)
                .toList();
        Map<LeadId, List<EntryOutcome>> entries =
                outcomes.of(viewer, found).stream().collect(groupingBy(EntryOutcome::lead));
        return leads.stream()
                .collect(toMap(
                        Lead::id,
                        lead -> Outcome.of(isSubstantiated(lead), entries.getOrDefault(lead.id(), List.of()))));
    }

    private static boolean isSubstantiated(Lead lead) {
        return lead.conclusion() != null && lead.conclusion().isSubstantiated();
    }
}
