package org.jianfu.casework;

import java.util.Optional;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.units.Viewer;
import org.jianfu.units.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Single leads, each within the {@link LeadScope} of whoever is signed in. */
@Component
class VisibleLeads {

    private final LeadRepository leads;
    private final Viewers viewers;
    private final LeadPolicy policy;

    VisibleLeads(LeadRepository leads, Viewers viewers, LeadPolicy policy) {
        this.leads = leads;
        this.viewers = viewers;
        this.policy = policy;
    }

    /** With the eyes of whoever is signed in. */
    Viewer viewer() {
        return viewers.current();
    }

    /**
     * One lead, if the person may see it.
     *
     * @throws NotVisible when there is none, or not for this person
     */
    @Transactional(readOnly = true)
    Lead get(LeadId id) {
        return get(id, viewer());
    }

    /** The same, for somebody whose scope is known already. */
    Lead get(LeadId id, Viewer viewer) {
        return find(id, viewer).orElseThrow(() -> new NotVisible("lead"));
    }

    @Transactional(readOnly = true)
    Optional<Lead> find(LeadId id) {
        return find(id, viewer());
    }

    private Optional<Lead> find(LeadId id, Viewer viewer) {
        return leads.findOne(
                LeadScope.of(viewer).asSpecification().and((lead, query, is) -> is.equal(lead.get("id"), id.value())));
    }

    /** A lead whoever is at work: for what follows by itself from an act that was allowed elsewhere. */
    Optional<Lead> regardless(LeadId id) {
        return leads.findOne((lead, query, is) -> is.equal(lead.get("id"), id.value()));
    }

    /** A lead for a command: visible, as the person last saw it, and the step allowed now. */
    @Transactional(propagation = Propagation.MANDATORY)
    Lead forStep(LeadId id, @Nullable Integer version, LeadAction action) {
        Viewer viewer = viewer();
        Lead lead = get(id, viewer);
        lead.requireVersion(version);
        policy.require(action, lead, viewer);
        return lead;
    }
}
