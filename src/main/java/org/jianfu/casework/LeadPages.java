package org.jianfu.casework;

import java.util.List;
import java.util.Optional;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.intake.ReportContent;
import org.jianfu.intake.Reports;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.units.Viewer;
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
    private final Investigation investigation;
    private final Reports reports;
    private final LeadNames names;
    private final Trail trail;

    LeadPages(
            Leads leads,
            LeadPolicy policy,
            LeadConsequences consequences,
            Investigation investigation,
            Reports reports,
            LeadNames names,
            Trail trail) {
        this.leads = leads;
        this.policy = policy;
        this.consequences = consequences;
        this.investigation = investigation;
        this.reports = reports;
        this.names = names;
        this.trail = trail;
    }

    /**
     * Opens a lead for reading: what arrived for its handler is no longer news.
     *
     * @throws NotVisible when there is none, or not for this person
     */
    public LeadPage open(LeadId id) {
        Viewer viewer = leads.viewer();
        Lead lead = leads.get(id, viewer);
        lead.read(viewer.person().id());
        return page(lead, viewer);
    }

    /** The same, while something else is on the screen beside it. */
    public LeadPage look(LeadId id) {
        Viewer viewer = leads.viewer();
        return page(leads.get(id, viewer), viewer);
    }

    private LeadPage page(Lead lead, Viewer viewer) {
        Optional<ReportContent> report = Optional.ofNullable(lead.report()).map(it -> reports.read(it, viewer));
        Investigation.Results known = investigation.of(lead);
        List<Entry> history = trail.of(Subject.of(lead.id()));
        LeadPage.Names called = names.of(lead, viewer, known, report, history);
        Consequences followed = consequences.of(viewer, lead);
        return new LeadPage(
                viewer.person().id(),
                lead.facts(),
                policy.steps(
                        lead,
                        viewer,
                        followed,
                        known.latest(),
                        id -> called.people().getOrDefault(id, "—")),
                report,
                known.verifications(),
                known.evidence(),
                known.finding(),
                followed,
                history,
                called);
    }

    /** What happened to a lead so far: the steps, and what was said to its reporter; not who read it when. */
    @Transactional(readOnly = true)
    public List<Entry> history(LeadId id) {
        return trail.of(Subject.of(leads.get(id).id()));
    }
}
