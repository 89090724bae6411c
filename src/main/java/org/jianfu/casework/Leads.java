package org.jianfu.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Staff;
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
    private final LeadScopes scopes;
    private final LeadSearch search;
    private final LeadPolicy policy;
    private final CurrentUser currentUser;

    Leads(LeadRepository leads, LeadScopes scopes, LeadSearch search, LeadPolicy policy, CurrentUser currentUser) {
        this.leads = leads;
        this.scopes = scopes;
        this.search = search;
        this.policy = policy;
        this.currentUser = currentUser;
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
        Staff me = currentUser.require();
        LeadScope scope = scopes.of(me);
        Map<LeadQueue, Long> counts = search.counts(scope, me.id());
        long total = filter.isNarrowed()
                ? leads.count(matching(scope, filter, me))
                : counts.getOrDefault(filter.queue(), 0L);
        return new Workbench(counts, total, page(matching(scope, filter, me), filter, 0, size));
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
        Staff me = currentUser.require();
        return search.counts(scopes.of(me), me.id());
    }

    /**
     * One lead, if the person may see it.
     *
     * @throws NotVisible when there is none, or not for this person
     */
    @Transactional(readOnly = true)
    Lead get(LeadId id) {
        return find(id).orElseThrow(() -> new NotVisible("lead"));
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

    /** Opens a lead for reading: what arrived for its handler is no longer news. */
    @Transactional
    Lead open(LeadId id) {
        Lead lead = get(id);
        lead.read(currentUser.require().id());
        return lead;
    }

    /** Whether the signed-in person may see this lead. */
    @Transactional(readOnly = true)
    public boolean maySee(LeadId id) {
        return find(id).isPresent();
    }

    public boolean isMe(AccountId person) {
        return currentUser.require().id().equals(person);
    }

    private Optional<Lead> find(LeadId id) {
        return leads.findOne(
                scopes.current().asSpecification().and((lead, query, is) -> is.equal(lead.get("id"), id.value())));
    }

    /** A lead whoever is at work: for what follows by itself from an act that was allowed elsewhere. */
    Optional<Lead> regardless(LeadId id) {
        return leads.findOne((lead, query, is) -> is.equal(lead.get("id"), id.value()));
    }

    /** A lead for a command: visible, as the person last saw it, and the step allowed now. */
    @Transactional(propagation = Propagation.MANDATORY)
    Lead forStep(LeadId id, @Nullable Integer version, LeadAction action) {
        Lead lead = get(id);
        lead.requireVersion(version);
        policy.require(action, lead);
        return lead;
    }

    private Specification<Lead> inScope(LeadFilter filter) {
        Staff me = currentUser.require();
        return matching(scopes.of(me), filter, me);
    }

    private Specification<Lead> matching(LeadScope scope, LeadFilter filter, Staff me) {
        return scope.asSpecification().and(search.matching(filter, me.id()));
    }
}
