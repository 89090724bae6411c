package org.jianfu.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** A file a reporter added; its content lies sealed in the vault, its name sealed here. */
@Entity
class ReportAttachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** The message it came with, or 0 for the report itself. */
    private int message;

    private String storedName;
    private Sealed name;
    private String mediaType;
    private long size;

    @SuppressWarnings("NullAway.Init")
    protected ReportAttachment() {}

    ReportAttachment(Evidence evidence, int message, Sealed name) {
        this.message = message;
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
