package org.jianfu.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of whoever is signed in 我的通知. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Inbox {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final InboxItems items;
    private final List<LinkedNumbers> numbers;
    private final CurrentUser user;
    private final LiveUpdates live;
    private final Clock clock;

    Inbox(InboxItems items, List<LinkedNumbers> numbers, CurrentUser user, LiveUpdates live, Clock clock) {
        this.items = items;
        this.numbers = numbers;
        this.user = user;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Mine, the newest first.
     *
     * @param last the row after which to go on; null at the beginning
     */
    @Transactional(readOnly = true)
    public List<InboxRow> after(@Nullable InboxRow last, InboxFilter filter, int limit) {
        Map<String, ?> keys = last == null ? Map.of() : Map.of("id", last.id().value());
        List<InboxItem> found = items.after(keys, mine(filter), NEWEST_FIRST, limit);
        Map<String, String> known = numbersOf(found);
        return found.stream().map(item -> item.toRow(known.get(item.link()))).toList();
    }

    /** How many of mine the filter lets through, counted as far as {@code bound} + 1. */
    @Transactional(readOnly = true)
    public long countUpTo(int bound, InboxFilter filter) {
        return items.countUpTo(bound, mine(filter));
    }

    private Specification<InboxItem> mine(InboxFilter filter) {
        AccountId me = me();
        Specification<InboxItem> own = (item, query, cb) -> cb.equal(item.get("recipient"), me);
        return own.and(filter.toSpecification());
    }

    private Map<String, String> numbersOf(List<InboxItem> found) {
        Set<String> links = found.stream().map(InboxItem::link).collect(Collectors.toSet());
        Map<String, String> known = new HashMap<>();
        numbers.forEach(module -> known.putAll(module.numbersOf(links)));
        return known;
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
