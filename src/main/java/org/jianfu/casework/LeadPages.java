package org.jianfu.casework;

import java.util.List;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything a lead's page shows in one go: visible once, permitted once, opened once. */
@Service
@ForDesk
@Transactional
public class LeadPages {

    private final Leads leads;
    private final LeadPolicy policy;
    private final LeadConsequences consequences;
    private final Verifications verifications;
    private final EvidenceList evidence;
    private final Findings findings;
    private final Trail trail;

    LeadPages(
            Leads leads,
            LeadPolicy policy,
            LeadConsequences consequences,
            Verifications verifications,
            EvidenceList evidence,
            Findings findings,
            Trail trail) {
        this.leads = leads;
        this.policy = policy;
        this.consequences = consequences;
        this.verifications = verifications;
        this.evidence = evidence;
        this.findings = findings;
        this.trail = trail;
    }

    /**
     * Opens a lead for reading: what arrived for its handler is no longer news.
     *
     * @throws NotVisible when there is none, or not for this person
     */
    public LeadPage open(LeadId id) {
        return page(leads.open(id));
    }

    /** The same, while something else is on the screen beside it. */
    @Transactional(readOnly = true)
    public LeadPage look(LeadId id) {
        return page(leads.get(id));
    }

    private LeadPage page(Lead lead) {
        Consequences followed = consequences.of(lead);
        return new LeadPage(
                lead.facts(),
                policy.steps(lead, followed),
                verifications.of(lead),
                evidence.of(lead),
                findings.of(lead),
                followed,
                trail.of(Subject.of(lead.id())));
    }

    /** What happened to a lead so far: the steps, and what was said to its reporter; not who read it when. */
    @Transactional(readOnly = true)
    public List<Entry> history(LeadId id) {
        return trail.of(Subject.of(leads.get(id).id()));
    }
}
