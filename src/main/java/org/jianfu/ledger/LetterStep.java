package org.jianfu.ledger;

import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** A decision about a letter: who led it into which state, when, and why. */
public interface LetterStep {

    Enum<?> state();

    AccountId by();

    Instant at();

    @Nullable
    String reason();
}
