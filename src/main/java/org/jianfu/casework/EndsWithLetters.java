package org.jianfu.casework;

import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.EndOfLead;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says to those who check letters when the lead ends with one, see {@link Disposal}. */
@Component
class EndsWithLetters implements EndOfLead {

    private final VisibleLeads leads;
    private final LeadConsequences consequences;

    EndsWithLetters(VisibleLeads leads, LeadConsequences consequences) {
        this.leads = leads;
        this.consequences = consequences;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOneLetterAway(LeadId lead) {
        return leads.find(lead)
                .filter(found -> found.state() == LeadState.FOUND)
                .filter(found -> consequences.outcome(found).isOneLetterAway())
                .isPresent();
    }

    @Override
    public String pageOf(LeadId lead) {
        return CaseworkLinks.to(lead);
    }
}
