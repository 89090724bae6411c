package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Which rows of the negative list are wanted; what is null does not narrow. */
public record NegativeFilter(
        @Nullable UnitId unit,
        @Nullable String rule,
        @Nullable Integer year) {

    public static final NegativeFilter ALL = new NegativeFilter(null, null, null);

    Specification<NegativeEntry> toSpecification() {
        List<Specification<NegativeEntry>> conditions = new ArrayList<>();
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
