package org.jianfu.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.units.Viewer;
import org.jianfu.units.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The leads the signed-in person may see; every list, count, search and single read begins with the {@link LeadScope}. */
@Service
@ForDesk
public class Leads {

    /** The live topic of lists that show leads. */
    public static final String TOPIC = "casework.leads";

    private final LeadRepository leads;
    private final Viewers viewers;
    private final LeadSearch search;
    private final LeadPolicy policy;

    Leads(LeadRepository leads, Viewers viewers, LeadSearch search, LeadPolicy policy) {
        this.leads = leads;
        this.viewers = viewers;
        this.search = search;
        this.policy = policy;
    }

    /**
     * What the workbench shows first.
     *
     * @param counts how many leads each queue holds, nothing filtered
     * @param total how many the filter finds
     * @param first the first of them
     */
    public record Workbench(Map<LeadQueue, Long> counts, long total, List<LeadRow> first) {}

    /** The workbench as it opens, asked for at once. */
    @Transactional(readOnly = true)
    public Workbench workbench(LeadFilter filter, int size) {
        LeadScope scope = scope();
        Map<LeadQueue, Long> counts = search.counts(scope);
        long total =
                filter.isNarrowed() ? leads.count(matching(scope, filter)) : counts.getOrDefault(filter.queue(), 0L);
        return new Workbench(counts, total, page(matching(scope, filter), filter, 0, size));
    }

    /** One page of a list, without anything a report says. */
    @Transactional(readOnly = true)
    public List<LeadRow> page(LeadFilter filter, int page, int size) {
        return page(inScope(filter), filter, page, size);
    }

    private List<LeadRow> page(Specification<Lead> which, LeadFilter filter, int page, int size) {
        var request = PageRequest.of(page, size, filter.sort().sort());
        return leads.findBy(which, found -> found.slice(request))
                .map(LeadRow::of)
                .getContent();
    }

    @Transactional(readOnly = true)
    public long count(LeadFilter filter) {
        return leads.count(inScope(filter));
    }

    /** How many leads each queue holds, nothing filtered. */
    @Transactional(readOnly = true)
    public Map<LeadQueue, Long> counts() {
        return search.counts(scope());
    }

    /**
     * One lead, if the person may see it.
     *
     * @throws NotVisible when there is none, or not for this person
     */
    @Transactional(readOnly = true)
    Lead get(LeadId id) {
        return get(id, viewers.current());
    }

    /** The same, for somebody whose scope is known already. */
    Lead get(LeadId id, Viewer viewer) {
        return find(id, viewer).orElseThrow(() -> new NotVisible("lead"));
    }

    /**
     * What of a lead is not sealed.
     *
     * @throws NotVisible when there is none, or not for this person
     */
    @Transactional(readOnly = true)
    public LeadFacts facts(LeadId id) {
        return get(id).facts();
    }

    /** Whether the signed-in person may see this lead. */
    @Transactional(readOnly = true)
    public boolean maySee(LeadId id) {
        return find(id, viewers.current()).isPresent();
    }

    /** With the eyes of whoever is signed in. */
    Viewer viewer() {
        return viewers.current();
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
        Viewer viewer = viewers.current();
        Lead lead = get(id, viewer);
        lead.requireVersion(version);
        policy.require(action, lead, viewer);
        return lead;
    }

    private Specification<Lead> inScope(LeadFilter filter) {
        return matching(scope(), filter);
    }

    private LeadScope scope() {
        return LeadScope.of(viewers.current());
    }

    private Specification<Lead> matching(LeadScope scope, LeadFilter filter) {
        return scope.asSpecification()
                .and(search.matching(filter, scope.person().id()));
    }
}
