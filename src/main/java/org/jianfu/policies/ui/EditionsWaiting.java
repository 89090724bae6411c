package org.jianfu.policies.ui;

import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.policies.EditionRow;
import org.jianfu.policies.PolicyEditing;
import org.jianfu.policies.PolicyLinks;
import org.springframework.stereotype.Component;

/** Versions of policies that wait to be compared with their original by somebody who did not type them. */
@Component
class EditionsWaiting implements WaitingWork {

    private final PolicyEditing editing;

    EditionsWaiting(PolicyEditing editing) {
        this.editing = editing;
    }

    @Override
    public List<WaitingItem> waitingFor(Staff person) {
        if (!person.is(Role.EDITOR) && !person.is(Role.SUPERVISOR)) {
            return List.of();
        }
        return editing.toReview(person.id()).stream().map(EditionsWaiting::item).toList();
    }

    private static WaitingItem item(EditionRow row) {
        return new WaitingItem("policies.waiting.review", List.of(row.title()), null, PolicyLinks.to(row.id()));
    }
}
