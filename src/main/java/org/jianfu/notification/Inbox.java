package org.jianfu.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of whoever is signed in 我的通知. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Inbox {

    private static final Limit NEWEST = Limit.of(200);

    private final InboxItems items;
    private final CurrentUser user;
    private final LiveUpdates live;
    private final Clock clock;

    Inbox(InboxItems items, CurrentUser user, LiveUpdates live, Clock clock) {
        this.items = items;
        this.user = user;
        this.live = live;
        this.clock = clock;
    }

    /** Mine, the newest first. */
    @Transactional(readOnly = true)
    public List<InboxItem> mine() {
        return items.findByRecipientOrderByIdDesc(me(), NEWEST);
    }

    @Transactional(readOnly = true)
    public long unread() {
        return items.countByRecipientAndReadOnIsNull(own());
    }

    public void markRead(InboxItemId id) {
        markRead(List.of(items.findByIdAndRecipient(id.value(), me()).orElseThrow(() -> new NotVisible("inbox item"))));
    }

    public void markAllRead() {
        markRead(items.findByRecipientAndReadOnIsNull(me()));
    }

    /**
     * Whoever came to the page by the link in a mail has seen what the inbox would tell.
     *
     * @return how many are unread then
     */
    public long markVisited(String link) {
        InboxItems.Unread before = items.unread(own(), link);
        if (before.getHere() > 0) {
            items.markRead(own(), link, LocalDate.now(clock));
            live.publish(LiveUpdates.inbox(own()));
        }
        return before.getUnread() - before.getHere();
    }

    private void markRead(List<InboxItem> read) {
        var today = LocalDate.now(clock);
        read.forEach(item -> item.read(today));
        if (!read.isEmpty()) {
            live.publish(LiveUpdates.inbox(me()));
        }
    }

    private AccountId me() {
        return user.require().id();
    }

    /** For what stands in the frame of every page. */
    private AccountId own() {
        return user.id().orElseThrow();
    }
}
