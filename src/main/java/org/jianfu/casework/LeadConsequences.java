package org.jianfu.casework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.NoticeRow;
import org.jianfu.ledger.OrderReading;
import org.jianfu.ledger.OrderRow;
import org.jianfu.units.Viewer;
import org.jianfu.units.Viewers;
import org.springframework.stereotype.Component;

/** Asks the ledger what followed from a lead. */
@Component
class LeadConsequences {

    private final Viewers viewers;
    private final Ledger ledger;
    private final NoticeReading notices;
    private final OrderReading orders;

    LeadConsequences(Viewers viewers, Ledger ledger, NoticeReading notices, OrderReading orders) {
        this.viewers = viewers;
        this.ledger = ledger;
        this.notices = notices;
        this.orders = orders;
    }

    Consequences of(Lead lead) {
        return of(viewers.current(), lead);
    }

    /** The same, for somebody whose scope is known already. */
    Consequences of(Viewer viewer, Lead lead) {
        return Objects.requireNonNull(of(viewer, List.of(lead)).get(lead.id()));
    }

    /** The same for several leads, asked for at once. */
    Map<LeadId, Consequences> of(Viewer viewer, List<Lead> leads) {
        List<LeadId> found = leads.stream()
                .filter(lead -> lead.conclusion() != null)
                .map(Lead::id)
                .toList();
        var entries = by(NegativeRow::lead, found.isEmpty() ? List.of() : ledger.ofLeads(viewer, found));
        var warned = by(NoticeRow::lead, found.isEmpty() ? List.of() : notices.ofLeads(viewer, found));
        var ordered = by(OrderRow::lead, found.isEmpty() ? List.of() : orders.ofLeads(viewer, found));
        return leads.stream()
                .collect(Collectors.toMap(
                        Lead::id,
                        lead -> new Consequences(
                                lead.conclusion() != null && lead.conclusion().isSubstantiated(),
                                entries.getOrDefault(lead.id(), List.of()),
                                warned.getOrDefault(lead.id(), List.of()),
                                ordered.getOrDefault(lead.id(), List.of()))));
    }

    private static <T> Map<LeadId, List<T>> by(Function<T, LeadId> lead, List<T> rows) {
        return rows.stream().collect(Collectors.groupingBy(lead));
    }
}
