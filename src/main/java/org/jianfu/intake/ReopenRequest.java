package org.jianfu.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jianfu.kernel.RandomId;
import org.jianfu.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** The reporter asks to take a finished report up again 申请重新核实, and says why. */
@Entity
class ReopenRequest {

    @Id
    @RandomId
    private @Nullable Long id;

    private int place;
    private Sealed reason;
    private LocalDate requestedOn;
    private boolean settled;

    @SuppressWarnings("NullAway.Init")
    protected ReopenRequest() {}

    ReopenRequest(int place, Sealed reason, LocalDate requestedOn) {
        this.place = place;
        this.reason = reason;
        this.requestedOn = requestedOn;
    }

    void settle() {
        settled = true;
    }

    boolean isOpen() {
        return !settled;
    }

    int place() {
        return place;
    }

    Sealed reason() {
        return reason;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }
}
