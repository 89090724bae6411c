package org.jianfu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Something that speaks for or against what was reported 证据: a note, with files where there are any. */
@Entity
@Table(name = "lead_evidence")
class EvidenceItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "lead_id")
    private LeadId lead;

    private Sealed note;

    private Sealed origin;

    private @Nullable LocalDate dated;

    private AccountId addedBy;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceItem() {}

    EvidenceItem(
            LeadId lead, Sealed note, Sealed origin, @Nullable LocalDate dated, AccountId addedBy, Instant addedAt) {
        this.lead = lead;
        this.note = note;
        this.origin = origin;
        this.dated = dated;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Sealed note() {
        return note;
    }

    Sealed origin() {
        return origin;
    }

    @Nullable
    LocalDate dated() {
        return dated;
    }

    AccountId addedBy() {
        return addedBy;
    }

    /** What its files are kept under. */
    String place() {
        return "evidence/" + id();
    }
}
