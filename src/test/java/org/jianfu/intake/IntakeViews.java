package org.jianfu.intake;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class IntakeViews implements ModuleViews {

    @Override
    public List<View> in(InventedCity city) {
        return List.of(
                View.open("", ""),
                View.open(IntakeLinks.REPORT + "/:step?", IntakeLinks.REPORT),
                View.open(IntakeLinks.FOLLOW, IntakeLinks.FOLLOW),
                View.of(city.supervisor, IntakeLinks.ENTRY),
                View.of(city.supervisor, IntakeLinks.CATEGORIES));
    }
}
