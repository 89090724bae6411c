package org.jianfu.intake;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Identifies a category of burden 负担类别. */
public record CategoryId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @Converter(autoApply = true)
    static class AsNumber implements AttributeConverter<@Nullable CategoryId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable CategoryId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable CategoryId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new CategoryId(value);
        }
    }
}
