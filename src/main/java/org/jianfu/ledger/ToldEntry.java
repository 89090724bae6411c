package org.jianfu.ledger;

import java.time.LocalDate;

/** An entry of the negative list, and the day its unit learnt of it. */
record ToldEntry(NegativeEntry entry, LocalDate on) {}
