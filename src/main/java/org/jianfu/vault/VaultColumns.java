package org.jianfu.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jianfu.kernel.TypedIdConverter;
import org.jspecify.annotations.Nullable;

/** How the vault's values stand in other modules' columns. */
final class VaultColumns {

    private VaultColumns() {}

    @Converter(autoApply = true)
    static class DataKeyIds extends TypedIdConverter<DataKeyId> {

        DataKeyIds() {
            super(DataKeyId::new);
        }
    }

    @Converter(autoApply = true)
    static class SealedTexts implements AttributeConverter<@Nullable Sealed, byte @Nullable []> {

        @Override
        public byte @Nullable [] convertToDatabaseColumn(@Nullable Sealed sealed) {
            return sealed == null ? null : sealed.bytes();
        }

        @Override
        public @Nullable Sealed convertToEntityAttribute(byte @Nullable [] bytes) {
            return bytes == null ? null : new Sealed(bytes);
        }
    }
}
