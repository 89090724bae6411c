package org.jianfu.activity;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class ActivityViews implements ModuleViews {

    private final TestPeople people;

    ActivityViews(TestPeople people) {
        this.people = people;
    }

    @Override
    public List<View> in(InventedCity city) {
        return List.of(View.of(people.someone(city.asked, Role.AUDIT_ADMIN), TrailLinks.TRAIL));
    }
}
