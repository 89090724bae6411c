package org.jianfu.kernel;

import jakarta.persistence.AttributeConverter;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a typed id stands in a column: as its number. A module whose entities hold an id of its own adds a subclass marked
 * {@code @Converter(autoApply = true)}.
 */
public abstract class TypedIdConverter<I extends TypedId> implements AttributeConverter<@Nullable I, @Nullable Long> {

    private final LongFunction<I> id;

    /** @param id the constructor of the id */
    protected TypedIdConverter(LongFunction<I> id) {
        this.id = id;
    }

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable I attribute) {
        return attribute == null ? null : attribute.value();
    }

    @Override
    public @Nullable I convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : id.apply(value);
    }
}
