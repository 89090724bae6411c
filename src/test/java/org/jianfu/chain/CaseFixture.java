package org.jianfu.chain;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.casework.Conclusion;
import org.jianfu.casework.Disposal;
import org.jianfu.casework.FindingDraft;
import org.jianfu.casework.Findings;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.LeadQueue;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.intake.AccusedUnit;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.ledger.NoticeDraft;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.Notices;
import org.jianfu.ledger.OrderForm;
import org.jianfu.ledger.OrderId;
import org.jianfu.security.TestPeople;

/** The same way without a browser, for tests that only need to be somewhere on it. Made by {@code createBean}. */
public class CaseFixture {

    private final ReportIntake intake;
    private final Categories categories;
    private final Leads leads;
    private final Triage triage;
    private final Findings findings;
    private final Disposal disposal;
    private final Notices notices;
    private final NoticeReading noticeReading;
    private final TestPeople people;
    private final Clock clock;

    CaseFixture(
            ReportIntake intake,
            Categories categories,
            Leads leads,
            Triage triage,
            Findings findings,
            Disposal disposal,
            Notices notices,
            NoticeReading noticeReading,
            TestPeople people,
            Clock clock) {
        this.intake = intake;
        this.categories = categories;
        this.leads = leads;
        this.triage = triage;
        this.findings = findings;
        this.disposal = disposal;
        this.notices = notices;
        this.noticeReading = noticeReading;
        this.people = people;
        this.clock = clock;
    }

    /** A report about the city's accused unit has arrived. */
    public LeadId reported(InventedCity city) {
        intake.submit(
                intake.open(),
                new ReportForm(
                        categories.offered().getFirst().id(),
                        "一周内三次要同样的报表。",
                        AccusedUnit.of(city.accused),
                        Occurrence.UNSURE,
                        null));
        return people.by(
                city.handler,
                () -> leads.page(LeadFilter.of(LeadQueue.NEW), 0, 1).getFirst().id());
    }

    /** Its finding is approved, and it stands on the negative list. */
    public NegativeEntryId entered(InventedCity city, LeadId lead) {
        people.as(city.handler, () -> triage.accept(lead, version(lead)));
        var draft = new FindingDraft(Conclusion.SUBSTANTIATED, "有通知原件。", "一周内三次要同样的报表", "情况属实。");
        people.as(city.handler, () -> findings.propose(lead, version(lead), draft));
        people.as(city.supervisor, () -> findings.approve(lead, version(lead)));
        return people.by(
                city.handler,
                () -> disposal.enter(lead, version(lead), "doc-length", "一周内三次要同样的报表", LocalDate.now(clock)));
    }

    /** Its notice waits for a supervisor's approval. */
    public void proposed(InventedCity city, LeadId lead, NegativeEntryId entry) {
        people.as(city.handler, () -> {
            var suggestion = notices.suggest(entry);
            disposal.propose(
                    lead, entry, new NoticeDraft(suggestion.level(), null, suggestion.wording(suggestion.level())));
        });
    }

    /** Its notice is with the unit. */
    public NoticeId issued(InventedCity city, LeadId lead, NegativeEntryId entry) {
        proposed(city, lead, entry);
        return people.by(city.supervisor, () -> {
            NoticeId notice = noticeReading.ofEntry(entry).orElseThrow();
            disposal.approve(lead, notice, noticeReading.get(notice).letter().version(), true);
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
            return disposal.of(lead).orders().getFirst().id();
        });
    }

    private Integer version(LeadId lead) {
        return leads.facts(lead).version();
    }
}
