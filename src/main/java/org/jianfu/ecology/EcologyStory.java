package org.jianfu.ecology;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.kernel.DemonstrationCast;
import org.jianfu.kernel.DemonstrationStory;
import org.jianfu.kernel.UnitId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A commendation on one unit's page, and last quarter's sheet signed. */
@Component
@Profile("demo")
class EcologyStory implements DemonstrationStory {

    private final EcologyPages pages;
    private final Clock clock;

    EcologyStory(EcologyPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void tell(DemonstrationCast cast) {
        UnitId unit = cast.unit("示例市甲局");
        LocalDate today = LocalDate.now(clock);
        Quarter last = Quarter.of(today.withDayOfMonth(1).minusMonths(3));
        var merged = new CommendationForm(last.lastDay().minusDays(5), "合并同类会议，第三季度全市性会议比去年同期减少三分之一。", "季度调度会纪要（演示）");
        cast.as("supervisor", 0, () -> pages.commend(unit, merged));
        cast.as("inspector", 0, () -> {
            var seen = pages.page(unit, last.year()).quarters().get(last.number() - 1);
            pages.sign(unit, last, seen.current().hash());
        });
    }
}
