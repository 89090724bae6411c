package org.jianfu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jianfu.casework.Disposal;
import org.jianfu.casework.Leads;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.NoticeDraft;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.Notices;
import org.jianfu.ledger.OrderForm;
import org.jianfu.ledger.ReplyForm;
import org.jianfu.rules.Rule;
import org.jianfu.rules.Rules;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What follows a finding: the ledger, the notice, the unit's answer, an order. */
@Component
@Profile("demo")
class InventedDisposal {

    private static final int DAYS_TO_RECTIFY = 30;

    private final Disposal disposal;
    private final Notices notices;
    private final NoticeReading reading;
    private final Leads leads;
    private final Rules rules;
    private final Clock clock;

    InventedDisposal(Disposal disposal, Notices notices, NoticeReading reading, Leads leads, Rules rules, Clock clock) {
        this.disposal = disposal;
        this.notices = notices;
        this.reading = reading;
        this.leads = leads;
        this.rules = rules;
        this.clock = clock;
    }

    NegativeEntryId enter(LeadId lead, Story story, InventedPeople people) {
        return people.by(story.get("desk"), () -> {
            LocalDate happened = leads.facts(lead).receivedOn().minusDays(2);
            return disposal.enter(
                    lead, version(lead), new Disposal.EntryForm(happened, story.get("rule"), story.get("facts")));
        });
    }

    /** No letter cites a rule that nobody has compared with its source; in the invented city somebody has. */
    void checkRule(Story story, InventedPeople people) {
        people.as("supervisor", () -> {
            Rule rule = rules.get(story.get("rule"));
            if (!rule.verified()) {
                rules.confirm(rule.id(), rule.version());
            }
        });
    }

    void propose(LeadId lead, NegativeEntryId entry, Story story, InventedPeople people) {
        people.as(story.get("desk"), () -> {
            var proposed = notices.suggest(entry);
            var draft = new NoticeDraft(proposed.level(), null, proposed.wording(proposed.level()));
            disposal.propose(lead, entry, draft);
        });
    }

    NoticeId approve(LeadId lead, NegativeEntryId entry, InventedPeople people) {
        return people.by("supervisor", () -> {
            NoticeId notice = reading.ofEntry(entry).orElseThrow();
            disposal.approve(lead, notice, version(notice), true, "事实清楚，措辞平和，同意发出。");
            return notice;
        });
    }

    void answer(NoticeId notice, Story story, InventedPeople people) {
        people.as(people.liaisonOf(story.get("unit")), () -> {
            notices.acknowledge(notice, version(notice));
            notices.answer(notice, version(notice), new ReplyForm(story.get("reply"), List.of()));
        });
    }

    void order(LeadId lead, NegativeEntryId entry, InventedPeople people) {
        people.as("supervisor", () -> {
            LocalDate due = LocalDate.now(clock).plusDays(DAYS_TO_RECTIFY);
            var form = new OrderForm(disposal.suggestOrder(lead, entry), due, "同类情况需要书面整改并核查。");
            disposal.order(lead, version(lead), entry, form);
        });
    }

    void close(NoticeId notice, Story story, InventedPeople people) {
        people.as(story.get("desk"), () -> notices.close(notice, version(notice)));
    }

    private int version(LeadId lead) {
        return Objects.requireNonNull(leads.facts(lead).version());
    }

    private int version(NoticeId notice) {
        return Objects.requireNonNull(reading.get(notice).letter().version());
    }
}
