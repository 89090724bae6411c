package org.jianfu.search;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class SearchViews implements ModuleViews {

    private final TestPeople people;

    SearchViews(TestPeople people) {
        this.people = people;
    }

    @Override
    public List<View> in(InventedCity city) {
        Staff editor = people.someone(city.accused, Role.EDITOR);
        return List.of(View.of(editor, SearchLinks.SYNONYMS));
    }
}
