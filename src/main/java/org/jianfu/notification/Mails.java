package org.jianfu.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.KeysetRepository;
import org.springframework.data.jpa.repository.JpaRepository;

interface Mails extends JpaRepository<Mail, Long>, KeysetRepository<Mail> {

    List<Mail> findByState(MailState state);

    /** A mail to this person that does not go out before then, so that more can be said in it. */
    Optional<Mail> findFirstByRecipientAndStateAndNextTryAfterOrderById(
            AccountId recipient, MailState state, Instant then);
}
