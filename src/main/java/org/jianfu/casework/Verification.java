package org.jianfu.casework;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** A request for verification 核实函 as it is read: its own number, what was asked and answered, nothing of its lead. */
public record Verification(
        VerificationId id,
        @Nullable Integer version,
        String number,
        UnitId unit,
        VerificationState state,
        LocalDate due,
        List<VerificationRound> rounds) {

    public boolean isOverdue(LocalDate today) {
        return state == VerificationState.ASKED && due.isBefore(today);
    }
}
