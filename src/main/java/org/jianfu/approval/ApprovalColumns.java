package org.jianfu.approval;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.TypedIdConverter;
import org.jspecify.annotations.Nullable;

/** How this module's values stand in columns. */
final class ApprovalColumns {

    private ApprovalColumns() {}

    @Converter(autoApply = true)
    static class Ids extends TypedIdConverter<ApprovalId> {

        Ids() {
            super(ApprovalId::new);
        }
    }

    /** Roles as their names with commas between them. */
    @Converter
    static class Roles implements AttributeConverter<@Nullable Set<Role>, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Set<Role> roles) {
            return roles == null
                    ? null
                    : roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
        }

        @Override
        public @Nullable Set<Role> convertToEntityAttribute(@Nullable String names) {
            return names == null
                    ? null
                    : Arrays.stream(names.split(","))
                            .map(Role::valueOf)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        }
    }

    /** A list of short texts as the lines of one. */
    @Converter
    static class Lines implements AttributeConverter<List<String>, String> {

        @Override
        public String convertToDatabaseColumn(List<String> lines) {
            return lines.stream().map(line -> line.replaceAll("\\R", " ")).collect(Collectors.joining("\n"));
        }

        @Override
        public List<String> convertToEntityAttribute(String text) {
            return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
        }
    }
}
