package org.jianfu.drafts;

import java.util.List;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has begun and not handed in, so that they find it again. */
@Component
class DraftsWaiting implements WaitingWork {

    private final DraftRepository drafts;

    DraftsWaiting(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        return drafts.findByAccountOrderBySavedAtDesc(person.id()).stream()
                .map(draft -> new WaitingItem("drafts.waiting", List.of(draft.title()), null, draft.link()))
                .toList();
    }
}
