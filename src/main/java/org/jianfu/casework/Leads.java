package org.jianfu.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianfu.activity.Entry;
import org.jianfu.intake.CategoryId;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leads the signed-in person may see; every list, count, search and single read begins with the {@link LeadScope}. */
@Service
@ForDesk
public class Leads {

    /** The live topic of lists that show leads. */
    public static final String TOPIC = "casework.leads";

    private final LeadRepository leads;
    private final VisibleLeads visible;
    private final LeadSearch search;
    private final LeadPages pages;

    Leads(LeadRepository leads, VisibleLeads visible, LeadSearch search, LeadPages pages) {
        this.leads = leads;
        this.visible = visible;
        this.search = search;
        this.pages = pages;
    }

    /**
     * What the workbench shows first.
     *
     * @param counts how many leads each queue holds, nothing filtered
     * @param total how many the filter finds
     * @param first the first of them
     */
    public record Workbench(Map<LeadFilter.Queue, Long> counts, long total, List<Row> first) {}

    /** The workbench as it opens, asked for at once. */
    @Transactional(readOnly = true)
    public Workbench workbench(LeadFilter filter, int size) {
        LeadScope scope = scope();
        Map<LeadFilter.Queue, Long> counts = search.counts(scope);
        long total =
                filter.isNarrowed() ? leads.count(matching(scope, filter)) : counts.getOrDefault(filter.queue(), 0L);
        return new Workbench(counts, total, page(matching(scope, filter), filter, 0, size));
    }

    /** One page of a list, without anything a report says. */
    @Transactional(readOnly = true)
    public List<Row> page(LeadFilter filter, int page, int size) {
        return page(inScope(filter), filter, page, size);
    }

    private List<Row> page(Specification<Lead> which, LeadFilter filter, int page, int size) {
        var request = PageRequest.of(page, size, filter.sort().sort());
        return leads.findBy(which, found -> found.slice(request)).map(Row::of).getContent();
    }

    @Transactional(readOnly = true)
    public long count(LeadFilter filter) {
        return leads.count(inScope(filter));
    }

    /** How many leads each queue holds, nothing filtered. */
    @Transactional(readOnly = true)
    public Map<LeadFilter.Queue, Long> counts() {
        return search.counts(scope());
    }

    /**
     * What of a lead is not sealed.
     *
     * @throws NotVisible when there is none, or not for this person
     */
    @Transactional(readOnly = true)
    public LeadPage.Facts facts(LeadId id) {
        return visible.get(id).facts();
    }

    /** Whether the signed-in person may see this lead. */
    @Transactional(readOnly = true)
    public boolean maySee(LeadId id) {
        return visible.find(id).isPresent();
    }

    /**
     * Opens a lead for reading: what arrived for its handler is no longer news.
     *
     * @throws NotVisible when there is none, or not for this person
     */
    @Transactional
    public LeadPage open(LeadId id) {
        return pages.open(id);
    }

    /** The same, while something else is on the screen beside it. */
    @Transactional
    public LeadPage look(LeadId id) {
        return pages.look(id);
    }

    /** What happened to a lead so far: the steps, and what was said to its reporter; not who read it when. */
    @Transactional(readOnly = true)
    public List<Entry> history(LeadId id) {
        return pages.history(id);
    }

    private Specification<Lead> inScope(LeadFilter filter) {
        return matching(scope(), filter);
    }

    private LeadScope scope() {
        return LeadScope.of(visible.viewer());
    }

    private Specification<Lead> matching(LeadScope scope, LeadFilter filter) {
        return scope.asSpecification()
                .and(search.matching(filter, scope.person().id()));
    }

    /** A lead as a list shows it: nothing of what the report says. */
    public record Row(
            LeadId id,
            @Nullable String number,
            @Nullable UnitId unit,
            @Nullable CategoryId category,
            LeadState state,
            @Nullable AccountId assignee,
            LocalDate receivedOn,
            @Nullable LocalDate due) {

        static Row of(Lead lead) {
            return new Row(
                    lead.id(),
                    lead.number(),
                    lead.unit(),
                    lead.category(),
                    lead.state(),
                    lead.assignee(),
                    lead.receivedOn(),
                    lead.due());
        }

        /** Whether the last day has passed. */
        public boolean isOverdue(LocalDate today) {
            return due != null && due.isBefore(today);
        }
    }
}
