package org.jianfu.casework;

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
        return new Consequences(
                conclusion != null && conclusion.isSubstantiated(),
                ledger.ofLead(lead.id()),
                notices.ofLead(lead.id()),
                orders.ofLead(lead.id()));
    }
}
