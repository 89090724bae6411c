package org.jianfu.casework;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jianfu.vault.Sealed;

/** What the unit answered. */
@Embeddable
record VerificationAnswer(Sealed text, AccountId answeredBy, Instant answeredAt) {}
