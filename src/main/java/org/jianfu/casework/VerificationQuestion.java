package org.jianfu.casework;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.vault.Sealed;

/** What a unit is asked, and until when. */
@Embeddable
record VerificationQuestion(Sealed text, LocalDate due, AccountId askedBy, Instant askedAt) {}
