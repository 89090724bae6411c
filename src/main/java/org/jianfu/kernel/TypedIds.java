package org.jianfu.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** How typed ids stand in a column: as their number. */
final class TypedIds {

    private TypedIds() {}

    @Converter(autoApply = true)
    static class AccountIds implements AttributeConverter<@Nullable AccountId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable AccountId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable AccountId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new AccountId(value);
        }
    }

    @Converter(autoApply = true)
    static class UnitIds implements AttributeConverter<@Nullable UnitId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable UnitId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable UnitId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new UnitId(value);
        }
    }

    @Converter(autoApply = true)
    static class ReportIds implements AttributeConverter<@Nullable ReportId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable ReportId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable ReportId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new ReportId(value);
        }
    }

    @Converter(autoApply = true)
    static class LeadIds implements AttributeConverter<@Nullable LeadId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable LeadId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable LeadId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new LeadId(value);
        }
    }

    @Converter(autoApply = true)
    static class DeskIds implements AttributeConverter<@Nullable DeskId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable DeskId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable DeskId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new DeskId(value);
        }
    }
}
