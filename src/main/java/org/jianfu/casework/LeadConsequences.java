package org.jianfu.casework;

import java.util.List;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.OrderReading;
import org.springframework.stereotype.Component;

/** Asks the ledger what followed from a lead. */
@Component
class LeadConsequences {

    private final Ledger ledger;
    private final NoticeReading notices;
    private final OrderReading orders;

    LeadConsequences(Ledger ledger, NoticeReading notices, OrderReading orders) {
        this.ledger = ledger;
        this.notices = notices;
        this.orders = orders;
    }

    Consequences of(Lead lead) {
        Conclusion conclusion = lead.conclusion();
        if (conclusion == null) {
            return new Consequences(false, List.of(), List.of(), List.of());
        }
        return new Consequences(
                conclusion.isSubstantiated(),
                ledger.ofLead(lead.id()),
                notices.ofLead(lead.id()),
                orders.ofLead(lead.id()));
    }
}
