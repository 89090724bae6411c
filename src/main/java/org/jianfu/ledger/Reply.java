package org.jianfu.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What a unit answers to a notice or hands in for an order 整改回复: sealed, because it may guess at who reported. */
@Entity
class Reply {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String place;

    private Sealed text;

    private AccountId givenBy;

    private Instant givenAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reply_file", joinColumns = @JoinColumn(name = "reply_id"))
    @OrderColumn(name = "position")
    private List<ReplyFile> files;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    Reply(String place, Sealed text, List<ReplyFile> files, AccountId by, Instant at) {
        this.place = place;
        this.text = text;
        this.files = List.copyOf(files);
        this.givenBy = by;
        this.givenAt = at;
    }

    String place() {
        return place;
    }

    Sealed text() {
        return text;
    }

    AccountId givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }

    List<ReplyFile> files() {
        return List.copyOf(files);
    }
}
