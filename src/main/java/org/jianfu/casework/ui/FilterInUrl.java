package org.jianfu.casework.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.LeadState;
import org.jianfu.intake.CategoryId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** The workbench's filter as query parameters; what makes no sense there is left out rather than complained about. */
final class FilterInUrl {

    private FilterInUrl() {}

    static LeadFilter filter(QueryParameters url) {
        return new LeadFilter(
                read(url, "queue", LeadFilter.Queue::valueOf).orElse(LeadFilter.Queue.NEW),
                url.getSingleParameter("q").orElse(""),
                read(url, "unit", text -> new UnitId(Long.parseLong(text))).orElse(null),
                read(url, "category", text -> new CategoryId(Long.parseLong(text)))
                        .orElse(null),
                read(url, "state", LeadState::valueOf).orElse(null),
                read(url, "from", LocalDate::parse).orElse(null),
                read(url, "to", LocalDate::parse).orElse(null),
                read(url, "sort", LeadFilter.Order::valueOf).orElse(LeadFilter.Order.DUE));
    }

    private static <T> Optional<T> read(QueryParameters url, String name, Function<String, T> reading) {
        try {
            return url.getSingleParameter(name).map(reading);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    public static QueryParameters parameters(LeadFilter filter) {
        Map<String, String> url = new LinkedHashMap<>();
        url.put("queue", filter.queue().name());
        put(url, "q", filter.text().isBlank() ? null : filter.text());
        put(url, "unit", filter.unit());
        put(url, "category", filter.category());
        put(url, "state", filter.state());
        put(url, "from", filter.from());
        put(url, "to", filter.to());
        put(url, "sort", filter.sort() == LeadFilter.Order.DUE ? null : filter.sort());
        return QueryParameters.simple(url);
    }

    private static void put(Map<String, String> url, String name, @Nullable Object value) {
        if (value != null) {
            url.put(name, value.toString());
        }
    }
}
