package org.jianfu.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jianfu.ui.Drafts;
import org.jianfu.vault.DataKeyId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** What somebody has begun to write in one place 草稿, sealed with a key of its own that is shredded with it. */
@Entity
class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id")
    private AccountId account;

    private String place;

    private String link;

    private String title;

    @Column(name = "data_key_id")
    private DataKeyId dataKey;

    private Sealed texts;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(AccountId account, Drafts.Place place, DataKeyId dataKey, Sealed texts, Instant at) {
        this.account = account;
        this.place = place.key();
        this.link = place.link();
        this.title = place.title();
        this.dataKey = dataKey;
        this.texts = texts;
        this.savedAt = at;
    }

    void replace(Sealed newTexts, Instant at) {
        this.texts = newTexts;
        this.savedAt = at;
    }

    String link() {
        return link;
    }

    String title() {
        return title;
    }

    DataKeyId dataKey() {
        return dataKey;
    }

    Sealed texts() {
        return texts;
    }

    Instant savedAt() {
        return savedAt;
    }
}
