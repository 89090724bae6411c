package org.jianfu.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jianfu.kernel.RandomId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** One step of a report, with what the handler wants its reporter to know. */
@Entity
@Table(name = "report_step")
class ProgressStep {

    @Id
    @RandomId
    private @Nullable Long id;

    private int place;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    private @Nullable Sealed note;

    private LocalDate takenOn;

    @SuppressWarnings("NullAway.Init")
    protected ProgressStep() {}

    ProgressStep(int place, Progress progress, @Nullable Sealed note, LocalDate takenOn) {
        this.place = place;
        this.progress = progress;
        this.note = note;
        this.takenOn = takenOn;
    }

    int place() {
        return place;
    }

    Progress progress() {
        return progress;
    }

    @Nullable
    Sealed note() {
        return note;
    }

    LocalDate takenOn() {
        return takenOn;
    }
}
