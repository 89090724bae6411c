package org.jianfu.ledger;

import java.time.LocalDate;

/** The day a notice is issued and the last days for what it asks. */
record IssueDates(LocalDate issuedOn, LocalDate acknowledgeBy, LocalDate answerBy) {}
