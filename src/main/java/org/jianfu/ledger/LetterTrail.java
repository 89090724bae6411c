package org.jianfu.ledger;

import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.LeadId;
import org.jianfu.notification.LiveUpdates;
import org.springframework.stereotype.Component;

/** Writes a step down for the letter and for the lead it follows, and tells the open pages. */
@Component
class LetterTrail {

    private final Trail trail;
    private final LiveUpdates live;

    LetterTrail(Trail trail, LiveUpdates live) {
        this.trail = trail;
        this.live = live;
    }

    void record(WarningNotice notice, String key, Object... args) {
        record(Subject.of("notice", notice.id().value()), notice.lead(), key, args);
    }

    void record(RectificationOrder order, String key, Object... args) {
        record(Subject.of("order", order.id().value()), order.lead(), key, args);
    }

    private void record(Subject letter, LeadId lead, String key, Object... args) {
        trail.record(letter, key, args);
        trail.record(Subject.lead(lead), key, args);
        live.publish(LiveUpdates.NOTICES);
    }
}
