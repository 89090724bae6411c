package org.jianfu.notification;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody that something waits 通知, in the transaction that made it wait: no mail without the action, no action without the mail. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Notifications {

    private final InboxItems items;
    private final Outbox outbox;
    private final Recipients recipients;
    private final LiveUpdates live;
    private final Clock clock;

    Notifications(InboxItems items, Outbox outbox, Recipients recipients, LiveUpdates live, Clock clock) {
        this.items = items;
        this.outbox = outbox;
        this.recipients = recipients;
        this.live = live;
        this.clock = clock;
    }

    public void tell(Staff to, String textKey, String link) {
        tell(to.id(), textKey, link);
    }

    /**
     * Puts a notice into the inbox and, where the account has an address, a mail into the outbox. Whoever may not open the
     * page is told nothing, whatever made somebody think of them.
     *
     * @param textKey what kind of thing waits, in words that say nothing about a case; becomes the mail's subject
     * @param link the route that opens it, without a leading slash
     */
    public void tell(AccountId to, String textKey, String link) {
        if (!recipients.mayBeTold(to, link)) {
            return;
        }
        items.save(new InboxItem(to, textKey, link, LocalDate.now(clock)));
        outbox.post(to, textKey, link);
        live.publish(LiveUpdates.inbox(to));
    }

    /** After a change of who may know what: takes back what somebody has not read and may not open any more. */
    public void askAgain(String link) {
        items.findByLinkAndReadOnIsNull(link).stream()
                .filter(item -> !recipients.mayBeTold(item.recipient(), link))
                .forEach(item -> {
                    items.delete(item);
                    live.publish(LiveUpdates.inbox(item.recipient()));
                });
    }
}
