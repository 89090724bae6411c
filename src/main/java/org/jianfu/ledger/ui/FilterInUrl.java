package org.jianfu.ledger.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jianfu.kernel.UnitId;
import org.jianfu.ledger.NegativeFilter;

/** The filter of the negative list as it stands in the address; what cannot be read is left out. */
record FilterInUrl(QueryParameters query) {

    NegativeFilter filter() {
        return new NegativeFilter(
                number("unit").map(UnitId::new).orElse(null),
                query.getSingleParameter("rule").filter(code -> !code.isBlank()).orElse(null),
                number("year")
                        .filter(year -> year > 0 && year < 9999)
                        .map(Long::intValue)
                        .orElse(null));
    }

    private Optional<Long> number(String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
