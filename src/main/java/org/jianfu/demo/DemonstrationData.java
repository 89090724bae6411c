package org.jianfu.demo;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jianfu.kernel.DemonstrationStory;
import org.jianfu.kernel.Facts;
import org.jianfu.kernel.LeadId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the demonstration to life when its schema is empty. Each story is told to the stage its row names, and no further. */
@Component
@Profile("demo")
class DemonstrationData implements ApplicationRunner {

    private final InventedCity city;
    private final InventedPeople people;
    private final InventedReports reports;
    private final InventedOffice office;
    private final InventedDisposal disposal;
    private final List<DemonstrationStory> stories;
    private final ShiftedClock clock;

    DemonstrationData(
            InventedCity city,
            InventedPeople people,
            InventedReports reports,
            InventedOffice office,
            InventedDisposal disposal,
            List<DemonstrationStory> stories,
            ShiftedClock clock) {
        this.city = city;
        this.people = people;
        this.reports = reports;
        this.office = office;
        this.disposal = disposal;
        this.stories = stories;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (city.isMissing()) {
            city.build();
            people.move(city);
            Facts.rows("demo-reports").stream()
                    .map(Story::new)
                    .sorted(Comparator.comparingInt(Story::days).reversed())
                    .forEach(this::tell);
            var cast = new InventedCast(city, people, clock);
            stories.stream()
                    .sorted(Comparator.comparingInt(DemonstrationStory::order))
                    .forEach(story -> story.tell(cast));
        }
    }

    private void tell(Story story) {
        int day = story.days();
        LeadId lead = on(day, () -> reports.send(story, city, people));
        if (story.until() == Story.Stage.REJECTED) {
            on(day - 2, () -> office.reject(lead, story, people));
        } else if (story.until().isPast(Story.Stage.REJECTED)) {
            verify(story, lead, day);
        }
    }

    private void verify(Story story, LeadId lead, int day) {
        on(day - 2, () -> office.ask(lead, story, people, city));
        if (!story.until().isPast(Story.Stage.ASKED)) {
            return;
        }
        on(day - 7, () -> office.answer(story, people));
        if (!story.until().isPast(Story.Stage.VERIFIED)) {
            return;
        }
        on(day - 9, () -> office.propose(lead, story, people));
        if (story.until().isPast(Story.Stage.PROPOSED)) {
            on(day - 11, () -> office.approve(lead, people));
        }
        if (story.until().isPast(Story.Stage.UNSUBSTANTIATED)) {
            conclude(story, lead, day);
        }
    }

    private void conclude(Story story, LeadId lead, int day) {
        var entry = on(day - 12, () -> disposal.enter(lead, story, people));
        on(day - 12, () -> disposal.checkRule(story, people));
        on(day - 12, () -> disposal.propose(lead, entry, story, people));
        if (!story.until().isPast(Story.Stage.NOTICE_PROPOSED)) {
            return;
        }
        var notice = on(day - 14, () -> disposal.approve(lead, entry, people));
        if (!story.until().isPast(Story.Stage.ISSUED)) {
            return;
        }
        on(day - 20, () -> disposal.answer(notice, story, people));
        if (story.until() == Story.Stage.ORDERED) {
            on(day - 24, () -> disposal.order(lead, entry, people));
        }
        if (story.until().isPast(Story.Stage.ANSWERED)) {
            on(day - 26, () -> disposal.close(notice, story, people));
        }
    }

    private void on(int daysAgo, Runnable action) {
        on(daysAgo, () -> {
            action.run();
            return this;
        });
    }

    private <T> T on(int daysAgo, Supplier<T> action) {
        return clock.ago(Duration.ofDays(Math.max(daysAgo, 0)), action);
    }
}
