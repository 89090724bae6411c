package org.jianfu.notification;

import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface InboxItems extends JpaRepository<InboxItem, Long> {

    List<InboxItem> findByRecipientOrderByIdDesc(AccountId recipient, Limit limit);

    Optional<InboxItem> findByIdAndRecipient(long id, AccountId recipient);

    List<InboxItem> findByRecipientAndReadOnIsNull(AccountId recipient);

    List<InboxItem> findByRecipientAndLinkAndReadOnIsNull(AccountId recipient, String link);

    long countByRecipientAndReadOnIsNull(AccountId recipient);
}
