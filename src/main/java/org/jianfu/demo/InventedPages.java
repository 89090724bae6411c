package org.jianfu.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.ecology.CommendationForm;
import org.jianfu.ecology.EcologyPages;
import org.jianfu.ecology.Quarter;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A commendation on one unit's page, and last quarter's sheet signed. */
@Component
@Profile("demo")
class InventedPages {

    private static final String UNIT = "示例市甲局";

    private final EcologyPages pages;
    private final Clock clock;

    InventedPages(EcologyPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    void fill(InventedCity city, InventedPeople people) {
        LocalDate today = LocalDate.now(clock);
        Quarter last = Quarter.of(today.withDayOfMonth(1).minusMonths(3));
        var merged = new CommendationForm(last.lastDay().minusDays(5), "合并同类会议，第三季度全市性会议比去年同期减少三分之一。", "季度调度会纪要（演示）");
        people.as("supervisor", () -> pages.commend(city.unit(UNIT), merged));
        people.as("inspector", () -> {
            var seen = pages.page(city.unit(UNIT), last.year()).quarters().get(last.number() - 1);
            pages.sign(city.unit(UNIT), last, seen.current().hash());
        });
    }
}
