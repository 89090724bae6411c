package org.jianfu.ledger;

import jakarta.persistence.Converter;
import org.jianfu.kernel.TypedIdConverter;

/** How this module's ids stand in a column. */
final class LedgerIds {

    private LedgerIds() {}

    @Converter(autoApply = true)
    static class NegativeEntryIds extends TypedIdConverter<NegativeEntryId> {

        NegativeEntryIds() {
            super(NegativeEntryId::new);
        }
    }
}
