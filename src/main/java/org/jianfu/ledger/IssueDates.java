package org.jianfu.ledger;

import java.time.LocalDate;
import org.jianfu.rules.DueDate;

/** The day a notice is issued and the last days for what it asks. */
record IssueDates(LocalDate issuedOn, DueDate acknowledgeBy, DueDate answerBy) {}
