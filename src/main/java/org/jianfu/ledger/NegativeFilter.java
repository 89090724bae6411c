package org.jianfu.ledger;

import jakarta.persistence.criteria.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which rows of the negative list are wanted; what is null or blank does not narrow.
 *
 * @param q words of the facts or of the rule as it was cited
 * @param rule a rule's code
 * @param year in which it happened, 2000 to 2999
 */
public record NegativeFilter(
        String q,
        @Nullable UnitId unit,
        @Nullable String rule,
        @Nullable Integer year) {

    public static final NegativeFilter ALL = new NegativeFilter("", null, null, null);

    private static final Pattern CODE = Pattern.compile("[a-zA-Z0-9._-]{1,64}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** @throws IllegalArgumentException when the code or the year cannot be one */
    public NegativeFilter {
        if (rule != null && !CODE.matcher(rule).matches()) {
            throw new IllegalArgumentException("not a rule's code");
        }
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new IllegalArgumentException("not a year");
        }
    }

    public NegativeFilter withWords(String words) {
        return new NegativeFilter(words, unit, rule, year);
    }

    public NegativeFilter withUnit(@Nullable UnitId other) {
        return new NegativeFilter(q, other, rule, year);
    }

    public NegativeFilter withRule(@Nullable String code) {
        return new NegativeFilter(q, unit, code, year);
    }

    public NegativeFilter withYear(@Nullable Integer other) {
        return new NegativeFilter(q, unit, rule, other);
    }

    Specification<NegativeEntry> toSpecification() {
        List<Specification<NegativeEntry>> conditions = new ArrayList<>();
        if (!q.isBlank()) {
            // locate knows no wildcards, so none need escaping
            conditions.add((entry, query, cb) -> {
                Expression<String> words = cb.literal(q.strip());
                return cb.or(
                        cb.greaterThan(cb.locate(entry.get("facts"), words), 0),
                        cb.greaterThan(cb.locate(entry.get("ruleText"), words), 0));
            });
        }
        if (unit != null) {
            conditions.add(LedgerScope.where("unit", unit));
        }
        if (rule != null) {
            conditions.add(LedgerScope.where("ruleCode", rule));
        }
        if (year != null) {
            LocalDate first = LocalDate.of(year, 1, 1);
            conditions.add((entry, query, cb) -> cb.between(
                    entry.get("occurredOn"), first, first.plusYears(1).minusDays(1)));
        }
        return Specification.allOf(conditions);
    }
}
