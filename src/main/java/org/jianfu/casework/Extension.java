package org.jianfu.casework;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.vault.Sealed;

/** The one extension of a lead's deadline 延期. */
@Embeddable
record Extension(
        LocalDate extendedFrom,
        LocalDate extendedTo,
        Sealed extensionReason,
        AccountId extendedBy,
        Instant extendedAt) {}
