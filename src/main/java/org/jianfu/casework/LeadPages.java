package org.jianfu.casework;

import java.util.List;
import java.util.Optional;
import org.jianfu.activity.Entry;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.intake.ReportContent;
import org.jianfu.intake.Reports;
import org.jianfu.kernel.LeadId;
import org.jianfu.units.Viewer;
import org.springframework.stereotype.Component;

/** Reads everything a lead's page shows in one go: visible once, permitted once, opened once. */
@Component
class LeadPages {

    private final VisibleLeads leads;
    private final LeadPolicy policy;
    private final LeadConsequences consequences;
    private final InvestigationReading investigation;
    private final Reports reports;
    private final LeadNames names;
    private final Trail trail;

    LeadPages(
            VisibleLeads leads,
            LeadPolicy policy,
            LeadConsequences consequences,
            InvestigationReading investigation,
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

    /** Opens a lead for reading: what arrived for its handler is no longer news. */
    LeadPage open(LeadId id) {
        Viewer viewer = leads.viewer();
        Lead lead = leads.get(id, viewer);
        lead.read(viewer.person().id());
        return page(lead, viewer);
    }

    /** The same, while something else is on the screen beside it. */
    LeadPage look(LeadId id) {
        Viewer viewer = leads.viewer();
        return page(leads.get(id, viewer), viewer);
    }

    private LeadPage page(Lead lead, Viewer viewer) {
        Optional<ReportContent> report = Optional.ofNullable(lead.report()).map(it -> reports.read(it, viewer));
        InvestigationReading.Results known = investigation.of(lead);
        List<Entry> history = trail.of(Subject.of(lead.id()));
        LeadPage.Names called = names.of(lead, viewer, known, report, history);
        LeadPage.Consequences followed = consequences.of(viewer, lead);
        return new LeadPage(
                viewer.person().id(),
                lead.facts(),
                policy.steps(
                        lead,
                        viewer,
                        followed.outcome(),
                        known,
                        id -> called.people().getOrDefault(id, "—")),
                report,
                known.verifications(),
                known.evidence(),
                known.finding(),
                followed,
                history,
                called);
    }

    List<Entry> history(LeadId id) {
        return trail.of(Subject.of(leads.get(id).id()));
    }
}
