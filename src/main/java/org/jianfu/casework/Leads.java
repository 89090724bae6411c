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
     * A list, without anything a report says.
     *
     * @param last the row after which to go on; null at the beginning
     */
    @Transactional(readOnly = true)
    public List<Row> after(@Nullable Row last, LeadFilter filter, int limit) {
        Map<String, ?> keys = last == null ? Map.of() : last.keys();
        return leads.after(keys, inScope(filter), filter.sort().sort(), limit).stream()
                .map(Row::of)
                .toList();
    }

    /** How many leads the filter lets through, counted as far as {@code bound} + 1. */
    @Transactional(readOnly = true)
    public long countUpTo(int bound, LeadFilter filter) {
        return leads.countUpTo(bound, inScope(filter));
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
        LeadScope scope = scope();
        return scope.asSpecification()
                .and(search.matching(filter, scope.person().id()));
    }

    private LeadScope scope() {
        return LeadScope.of(visible.viewer());
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

        private Map<String, ?> keys() {
            return Map.of("dueOrNever", due == null ? Lead.NEVER : due, "receivedOn", receivedOn, "id", id.value());
        }

        /** Whether the last day has passed. */
        public boolean isOverdue(LocalDate today) {
            return due != null && due.isBefore(today);
        }
    }
}
