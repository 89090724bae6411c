package org.jianfu.chain;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.casework.Disposal;
import org.jianfu.casework.Leads;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.NoticeDraft;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.Notices;
import org.jianfu.ledger.OrderForm;
import org.jianfu.ledger.OrderId;
import org.jianfu.security.TestPeople;

/** What follows from a case on the negative list, for tests that only need it to be there. Made by {@code createBean}. */
public class LetterFixture {

    private final Leads leads;
    private final Disposal disposal;
    private final Notices notices;
    private final NoticeReading noticeReading;
    private final TestPeople people;
    private final Clock clock;

    LetterFixture(
            Leads leads,
            Disposal disposal,
            Notices notices,
            NoticeReading noticeReading,
            TestPeople people,
            Clock clock) {
        this.leads = leads;
        this.disposal = disposal;
        this.notices = notices;
        this.noticeReading = noticeReading;
        this.people = people;
        this.clock = clock;
    }

    /** The notice of an entry waits for a supervisor's approval. */
    public void proposed(InventedCity city, LeadId lead, NegativeEntryId entry) {
        people.as(city.handler, () -> {
            var suggestion = notices.suggest(entry);
            disposal.propose(
                    lead, entry, new NoticeDraft(suggestion.level(), null, suggestion.wording(suggestion.level())));
        });
    }

    /** The notice is with the unit. */
    public NoticeId issued(InventedCity city, LeadId lead, NegativeEntryId entry) {
        proposed(city, lead, entry);
        return people.by(city.supervisor, () -> {
            NoticeId notice = noticeReading.ofEntry(entry).orElseThrow();
            disposal.approve(lead, notice, noticeReading.get(notice).letter().version(), true, "");
            return notice;
        });
    }

    /** The unit is ordered to rectify as well. */
    public OrderId ordered(InventedCity city, LeadId lead, NegativeEntryId entry) {
        return people.by(city.supervisor, () -> {
            disposal.order(
                    lead,
                    version(lead),
                    entry,
                    new OrderForm(
                            disposal.suggestOrder(lead, entry),
                            LocalDate.now(clock).plusDays(14),
                            "需要见到整改结果。"));
            return leads.look(lead).consequences().orders().getFirst().id();
        });
    }

    private Integer version(LeadId lead) {
        return leads.facts(lead).version();
    }
}
