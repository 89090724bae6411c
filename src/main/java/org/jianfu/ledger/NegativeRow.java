package org.jianfu.ledger;

import org.jspecify.annotations.Nullable;

/** A row of the negative list, with the counter-entry that struck it, if one did. */
public record NegativeRow(
        NegativeEntry entry, String unitName, @Nullable CounterEntry struck) {}
