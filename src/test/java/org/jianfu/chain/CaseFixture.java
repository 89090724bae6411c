package org.jianfu.chain;

import java.util.List;
import org.jianfu.casework.Disposal;
import org.jianfu.casework.Findings;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.intake.AccusedUnit;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.kernel.LeadId;
import org.jianfu.ledger.NegativeEntryId;
import org.jianfu.security.TestPeople;

/** The same way without a browser, for tests that only need to be somewhere on it. Made by {@code createBean}. */
public class CaseFixture {

    private final ReportIntake intake;
    private final Categories categories;
    private final Leads leads;
    private final Triage triage;
    private final Findings findings;
    private final Disposal disposal;
    private final TestPeople people;

    CaseFixture(
            ReportIntake intake,
            Categories categories,
            Leads leads,
            Triage triage,
            Findings findings,
            Disposal disposal,
            TestPeople people) {
        this.intake = intake;
        this.categories = categories;
        this.leads = leads;
        this.triage = triage;
        this.findings = findings;
        this.disposal = disposal;
        this.people = people;
    }

    /** A report about the city's accused unit has arrived. */
    public LeadId reported(InventedCity city) {
        List<LeadId> before = newLeads(city);
        intake.submit(
                intake.open(),
                new ReportForm(
                        categories.offered().getFirst().id(),
                        "一周内三次要同样的报表。",
                        AccusedUnit.of(city.accused),
                        Occurrence.UNSURE,
                        null));
        return newLeads(city).stream()
                .filter(lead -> !before.contains(lead))
                .findFirst()
                .orElseThrow();
    }

    private List<LeadId> newLeads(InventedCity city) {
        return people.by(
                city.handler,
                () -> leads.after(null, LeadFilter.of(LeadFilter.Queue.NEW), 50).stream()
                        .map(row -> row.id())
                        .toList());
    }

    /** Its finding is approved, and it stands on the negative list. */
    public NegativeEntryId entered(InventedCity city, LeadId lead) {
        people.as(city.handler, () -> triage.accept(lead, version(lead)));
        var draft = new Findings.Draft(Findings.Conclusion.SUBSTANTIATED, "有通知原件。", "一周内三次要同样的报表", "情况属实。");
        people.as(city.handler, () -> findings.propose(lead, version(lead), draft));
        people.as(city.supervisor, () -> findings.approve(lead, version(lead)));
        return people.by(
                city.handler,
                () -> disposal.enter(
                        lead,
                        version(lead),
                        new Disposal.EntryForm(leads.facts(lead).receivedOn(), "doc-length", "一周内三次要同样的报表")));
    }

    private Integer version(LeadId lead) {
        return leads.facts(lead).version();
    }
}
