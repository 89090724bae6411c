package org.jianfu.intake;

import jakarta.persistence.Converter;
import org.jianfu.kernel.TypedId;
import org.jianfu.kernel.TypedIdConverter;

/** Identifies a category of burden 负担类别. */
public record CategoryId(long value) implements TypedId {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @Converter(autoApply = true)
    static class AsNumber extends TypedIdConverter<CategoryId> {

        AsNumber() {
            super(CategoryId::new);
        }
    }
}
