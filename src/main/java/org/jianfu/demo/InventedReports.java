package org.jianfu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.Leads;
import org.jianfu.intake.AccusedUnit;
import org.jianfu.intake.Categories;
import org.jianfu.intake.CategoryId;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.kernel.LeadId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sends the invented reports through the public door, and finds the leads they became. */
@Component
@Profile("demo")
class InventedReports {

    private static final int ALL = 500;

    private final ReportIntake intake;
    private final Categories categories;
    private final Leads leads;
    private final Clock clock;

    InventedReports(ReportIntake intake, Categories categories, Leads leads, Clock clock) {
        this.intake = intake;
        this.categories = categories;
        this.leads = leads;
        this.clock = clock;
    }

    /** @return the lead the report became, as whoever sits at its desk sees it */
    LeadId send(Story story, InventedCity city, InventedPeople people) {
        var before = newest(story, people);
        var accused = story.has("unit") ? AccusedUnit.of(city.unit(story.get("unit"))) : AccusedUnit.UNSURE;
        var happened = Occurrence.on(LocalDate.now(clock).minusDays(2));
        intake.submit(intake.open(), new ReportForm(category(story), story.get("story"), accused, happened, null));
        var after = newest(story, people);
        after.removeAll(before);
        return after.iterator().next();
    }

    private CategoryId category(Story story) {
        return categories.offered().stream()
                .filter(category -> category.in(Locale.CHINESE).name().equals(story.get("category")))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Set<LeadId> newest(Story story, InventedPeople people) {
        var seen = new HashSet<LeadId>();
        people.as(
                story.get("desk"),
                () -> leads.after(null, LeadFilter.of(LeadFilter.Queue.NEW), ALL)
                        .forEach(row -> seen.add(row.id())));
        return seen;
    }
}
