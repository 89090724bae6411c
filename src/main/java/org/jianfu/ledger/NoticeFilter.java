package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Which notices are wanted; what is null does not narrow. */
public record NoticeFilter(
        @Nullable UnitId unit,
        @Nullable NoticeState state,
        @Nullable Integer year) {

    public static final NoticeFilter ALL = new NoticeFilter(null, null, null);

    Specification<WarningNotice> toSpecification() {
        List<Specification<WarningNotice>> conditions = new ArrayList<>();
        if (unit != null) {
            conditions.add(LedgerScope.where("unit", unit));
        }
        if (state != null) {
            conditions.add(LedgerScope.where("state", state));
        }
        if (year != null) {
            LocalDate first = LocalDate.of(year, 1, 1);
            conditions.add((notice, query, cb) ->
                    cb.between(notice.get("issuedOn"), first, first.plusYears(1).minusDays(1)));
        }
        return Specification.allOf(conditions);
    }
}
