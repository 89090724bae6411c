package org.jianfu.approval;

import org.jianfu.kernel.AccountId;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.notification.Notifications;
import org.springframework.stereotype.Component;

/** Tells people that something waits to be signed, or came back. */
@Component
class Summons {

    /** The live topic of pages that show approvals. */
    static final String TOPIC = "approval.changed";

    private final Notifications notifications;
    private final Signers signers;
    private final LiveUpdates live;

    Summons(Notifications notifications, Signers signers, LiveUpdates live) {
        this.notifications = notifications;
        this.signers = signers;
        this.live = live;
    }

    void toSigners(ApprovalStep step) {
        toSigners(step, step.approval().announcement().mail());
    }

    void toSigners(ApprovalStep step, String key) {
        signers.of(step)
                .forEach(signer ->
                        notifications.tell(signer, key, step.approval().link()));
        changed();
    }

    /** Tells whoever drafted it that it came back. */
    void toDrafter(Approval about) {
        AccountId drafter = about.draftedBy();
        if (drafter != null) {
            notifications.tell(drafter, "approval.notify.returned", about.link());
        }
        changed();
    }

    /** Open pages that show approvals ask again. */
    void changed() {
        live.publish(TOPIC);
    }
}
