package org.jianfu.notification;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** A notice in somebody's inbox 站内通知: what kind of thing waits and where. Dated to the day, as rows about reports are. */
@Entity
class InboxItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "recipient_id")
    private AccountId recipient;

    private String textKey;
    private String link;
    private LocalDate createdOn;
    private @Nullable LocalDate readOn;

    @SuppressWarnings("NullAway.Init")
    protected InboxItem() {}

    InboxItem(AccountId recipient, String textKey, String link, LocalDate today) {
        this.recipient = recipient;
        this.textKey = textKey;
        this.link = link;
        this.createdOn = today;
    }

    void read(LocalDate today) {
        if (readOn == null) {
            readOn = today;
        }
    }

    InboxRow toRow(@Nullable String number) {
        return new InboxRow(new InboxItemId(requireNonNull(id)), textKey, link, number, createdOn, readOn != null);
    }

    AccountId recipient() {
        return recipient;
    }

    String link() {
        return link;
    }
}
