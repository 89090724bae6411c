package org.jianfu.intake;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class IntakeViews implements ModuleViews {

    private final TestPeople people;

    IntakeViews(TestPeople people) {
        this.people = people;
    }

    @Override
    public List<View> in(InventedCity city) {
        return List.of(
                View.open("", ""),
                View.open(IntakeLinks.REPORT + "/:step?", IntakeLinks.REPORT),
                View.open(IntakeLinks.FOLLOW, IntakeLinks.FOLLOW),
                View.of(city.supervisor, IntakeLinks.ENTRY),
                View.of(city.supervisor, IntakeLinks.CATEGORIES),
                View.of(people.someone(city.asked, Role.IDENTITY_CUSTODIAN), IntakeLinks.IDENTITY));
    }
}
