package org.jianfu.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** How this module's ids stand in a column. */
final class LedgerIds {

    private LedgerIds() {}

    @Converter(autoApply = true)
    static class NegativeEntryIds implements AttributeConverter<@Nullable NegativeEntryId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable NegativeEntryId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable NegativeEntryId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new NegativeEntryId(value);
        }
    }
}
