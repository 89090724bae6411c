package org.jianfu.notification;

import java.util.Set;
import org.jianfu.kernel.Transitions;

/** Where a mail stands 邮件状态. */
public enum MailState implements Transitions<MailState> {
    /** to be sent, or sent again after a failure */
    WAITING,
    /** taken over by the mail server */
    SENT,
    /** given up; an administrator may send it again */
    DEAD,
    /** not sent: the recipient may not know of it any more */
    WITHHELD;

    @Override
    public Set<MailState> next() {
        return switch (this) {
            case WAITING -> Set.of(SENT, DEAD, WITHHELD);
            case SENT, WITHHELD -> Set.of();
            case DEAD -> Set.of(WAITING);
        };
    }
}
