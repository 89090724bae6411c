package org.jianfu.policies;

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
class PolicyViews implements ModuleViews {

    private final PolicyEditing editing;
    private final TestPeople people;

    PolicyViews(PolicyEditing editing, TestPeople people) {
        this.editing = editing;
        this.people = people;
    }

    @Override
    public List<View> in(InventedCity city) {
        Staff editor = people.someone(city.accused, Role.EDITOR);
        EditionId version = people.by(editor, () -> editing.revise("township-pilot"));
        return List.of(
                View.of(city.inspector, PolicyLinks.STAFF_POLICIES),
                View.of(
                        city.inspector,
                        PolicyLinks.STAFF_POLICIES + "/:policy",
                        PolicyLinks.STAFF_POLICIES + "/formalism-rules"),
                View.of(
                        city.inspector,
                        PolicyLinks.STAFF_POLICIES + "/:policy/compare",
                        PolicyLinks.STAFF_POLICIES + "/formalism-rules/compare"),
                View.of(editor, PolicyLinks.DESK),
                View.of(editor, PolicyLinks.DESK + "/:version", PolicyLinks.DESK + "/" + version));
    }
}
