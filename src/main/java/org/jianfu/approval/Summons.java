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
        toSigners(step, step.approval().waitingKey());
    }

    void toSigners(ApprovalStep step, String key) {
        signers.of(step)
                .forEach(signer ->
                        notifications.tell(signer, key, step.approval().link()));
        live.publish(TOPIC);
    }

    void to(AccountId person, String key, Approval about) {
        notifications.tell(person, key, about.link());
        live.publish(TOPIC);
    }
}
