package org.jianfu.ecology;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.kernel.DemonstrationCast;
import org.jianfu.kernel.DemonstrationStory;
import org.jianfu.kernel.UnitId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A commendation on one unit's page, last quarter's sheet signed, and another unit's waiting to be signed. */
@Component
@Profile("demo")
class EcologyStory implements DemonstrationStory {

    private final EcologyPages pages;
    private final SheetSigning signing;
    private final Commending commending;
    private final Clock clock;

    EcologyStory(EcologyPages pages, SheetSigning signing, Commending commending, Clock clock) {
        this.pages = pages;
        this.signing = signing;
        this.commending = commending;
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
        cast.as("supervisor", 0, () -> commending.commend(unit, merged));
        UnitId other = cast.unit("示例市乙局");
        cast.as("supervisor", 0, () -> {
            signing.handIn(unit, last, seen(unit, last));
            signing.handIn(other, last, seen(other, last));
        });
        cast.as("inspector", 0, () -> signing.sign(unit, last, seen(unit, last), "情况属实，同意定稿。"));
    }

    private String seen(UnitId unit, Quarter quarter) {
        return pages.page(unit, quarter.year())
                .quarters()
                .get(quarter.number() - 1)
                .current()
                .hash();
    }
}
