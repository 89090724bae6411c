package org.jianfu.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jianfu.kernel.RandomId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** A file a reporter added; its content lies sealed in the vault, its name sealed here. */
@Entity
class ReportAttachment {

    @Id
    @RandomId
    private @Nullable Long id;

    /** The message it came with, or 0 for the report itself. */
    private int message;

    /** Where it stands among the report's files, from 0. */
    private int place;

    private String storedName;
    private Sealed name;
    private String mediaType;
    private long size;

    @SuppressWarnings("NullAway.Init")
    protected ReportAttachment() {}

    ReportAttachment(Evidence evidence, int message, int place, Sealed name) {
        this.message = message;
        this.place = place;
        this.storedName = evidence.storedName();
        this.name = name;
        this.mediaType = evidence.mediaType();
        this.size = evidence.size();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int message() {
        return message;
    }

    String storedName() {
        return storedName;
    }

    Sealed name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }
}
