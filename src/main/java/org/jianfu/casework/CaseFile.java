package org.jianfu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.vault.Sealed;
import org.jianfu.vault.StoredFile;
import org.jspecify.annotations.Nullable;

/** A file staff added to a lead: with a question, an answer or as evidence. */
@Entity
@Table(name = "lead_file")
class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "lead_id")
    private LeadId lead;

    private String place;

    private String stored;

    private Sealed name;

    private String type;

    private long size;

    private String sha256;

    private AccountId addedBy;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    /** @param place what the file goes with, e.g. {@code answer/12/0} */
    CaseFile(LeadId lead, String place, StoredFile file, Sealed name, String type, AccountId addedBy, Instant addedAt) {
        this.lead = lead;
        this.place = place;
        this.stored = file.name();
        this.name = name;
        this.type = type;
        this.size = file.size();
        this.sha256 = file.sha256();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LeadId lead() {
        return lead;
    }

    String place() {
        return place;
    }

    String stored() {
        return stored;
    }

    Sealed name() {
        return name;
    }

    String type() {
        return type;
    }

    long size() {
        return size;
    }
}
