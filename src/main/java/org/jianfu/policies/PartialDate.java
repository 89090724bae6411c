package org.jianfu.policies;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A day, or only its month where the day is not known 成文日期.
 *
 * @param day of the month, or null
 */
public record PartialDate(YearMonth month, @Nullable Integer day) {

    private static final Pattern USUAL =
            Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})(?:\\s*[-./月]\\s*(\\d{1,2})\\s*日?)?\\s*月?");

    public PartialDate {
        if (day != null && !month.isValidDay(day)) {
            throw new DateTimeException("no day " + day + " in " + month);
        }
    }

    /**
     * As people write it: 2018-10, 2018年10月, 2018.10.15.
     *
     * @throws Refused when it is no date
     */
    public static PartialDate parse(String text) {
        var parts = USUAL.matcher(text.strip());
        if (!parts.matches()) {
            throw new Refused("policies.refused.date", text.strip());
        }
        try {
            String day = parts.group(3);
            return new PartialDate(
                    YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))),
                    day == null ? null : Integer.valueOf(day));
        } catch (DateTimeException noSuchDay) {
            throw new Refused("policies.refused.date", text.strip());
        }
    }

    /** The day, or null where only the month is known. */
    public @Nullable LocalDate exact() {
        return day == null ? null : month.atDay(day);
    }

    /** As tables write it: 2018-10 or 2018-10-15. */
    @Override
    public String toString() {
        LocalDate exact = exact();
        return exact == null ? month.toString() : exact.toString();
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<@Nullable PartialDate, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
            return date == null ? null : date.toString();
        }

        @Override
        public @Nullable PartialDate convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : parse(column);
        }
    }
}
