package org.jianfu.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.RandomId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** A question of a handler, or what the reporter wrote. */
@Entity
@Table(name = "report_message")
class DialogueMessage {

    @Id
    @RandomId
    private @Nullable Long id;

    private int place;

    @Column(name = "handler_id")
    private @Nullable AccountId handler;

    private Sealed text;

    private LocalDate writtenOn;

    @SuppressWarnings("NullAway.Init")
    protected DialogueMessage() {}

    DialogueMessage(int place, @Nullable AccountId handler, Sealed text, LocalDate writtenOn) {
        this.place = place;
        this.handler = handler;
        this.text = text;
        this.writtenOn = writtenOn;
    }

    int place() {
        return place;
    }

    /** Who asked; null for the reporter. */
    @Nullable
    AccountId handler() {
        return handler;
    }

    Sealed text() {
        return text;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }
}
