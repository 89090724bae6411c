package org.jianfu.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.KeysetRepository;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InboxItems extends JpaRepository<InboxItem, Long>, KeysetRepository<InboxItem> {

    Optional<InboxItem> findByIdAndRecipient(long id, AccountId recipient);

    List<InboxItem> findByRecipientAndReadOnIsNull(AccountId recipient);

    List<InboxItem> findByLinkAndReadOnIsNull(String link);

    /** How many are unread, and how many of these lead to one address. */
    @Query("""
            select count(i) as unread, coalesce(sum(case when i.link = :link then 1 else 0 end), 0) as here
            from InboxItem i
            where i.recipient = :recipient and i.readOn is null
            """)
    Unread unread(AccountId recipient, String link);

    interface Unread {

        long getUnread();

        long getHere();
    }

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update InboxItem i set i.readOn = :on where i.recipient = :recipient and i.link = :link and i.readOn is null")
    void markRead(AccountId recipient, String link, LocalDate on);

    long countByRecipientAndReadOnIsNull(AccountId recipient);
}
