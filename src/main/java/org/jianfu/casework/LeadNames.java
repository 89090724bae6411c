package org.jianfu.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jianfu.activity.Entry;
import org.jianfu.intake.Categories;
import org.jianfu.intake.DialogueLine;
import org.jianfu.intake.ReportContent;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.People;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.jianfu.units.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the names a lead's page shows, asked for at once. */
@Component
class LeadNames {

    private final Units units;
    private final People people;
    private final Categories categories;
    private final Desks desks;

    LeadNames(Units units, People people, Categories categories, Desks desks) {
        this.units = units;
        this.people = people;
        this.categories = categories;
        this.desks = desks;
    }

    LeadPage.Names of(
            Lead lead,
            Viewer viewer,
            InvestigationReading.Results known,
            Optional<ReportContent> report,
            List<Entry> history) {
        return new LeadPage.Names(
                units.namesOf(unitsOf(lead, known)),
                people.namesOf(peopleOf(lead, known, report, history)),
                Optional.ofNullable(lead.category()).map(categories::get),
                viewer.desk(lead.desk())
                        .map(Viewer.HostedDesk::name)
                        .orElseGet(() -> desks.get(lead.desk()).name()));
    }

    private static Set<UnitId> unitsOf(Lead lead, InvestigationReading.Results known) {
        return all(Stream.concat(
                Stream.of(Optional.ofNullable(lead.unit())),
                known.verifications().stream().map(it -> Optional.of(it.unit()))));
    }

    private static Set<AccountId> peopleOf(
            Lead lead, InvestigationReading.Results known, Optional<ReportContent> report, List<Entry> history) {
        Stream<@Nullable AccountId> asked = known.verifications().stream()
                .flatMap(it -> it.rounds().stream())
                .map(Verification.Round::answeredBy);
        Stream<@Nullable AccountId> found = known.finding().stream().map(Findings.Proposed::proposer);
        Stream<@Nullable AccountId> said =
                report.stream().flatMap(it -> it.dialogue().stream()).map(DialogueLine::handler);
        return all(Stream.of(
                        Stream.of(lead.assignee()),
                        history.stream().map(Entry::actor),
                        known.evidence().stream().map(Investigation.Evidence::addedBy),
                        asked,
                        found,
                        said)
                .flatMap(ids -> ids)
                .map(Optional::ofNullable));
    }

    private static <T> Set<T> all(Stream<Optional<T>> ids) {
        Set<T> found = new HashSet<>();
        ids.forEach(id -> id.ifPresent(found::add));
        return found;
    }
}
