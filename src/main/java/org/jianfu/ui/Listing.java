package org.jianfu.ui;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a list's rows come from. Both are asked under the rights of whoever looks, each time anew.
 *
 * @param rows the rows that follow a row
 * @param count how many there are
 * @param <R> a row
 * @param <F> what the rows are chosen by
 */
public record Listing<R, F>(Rows<R, F> rows, Count<F> count) {

    /**
     * Rows that are worked out together, or are a few by nature: whoever asks for a part has all of them worked out.
     *
     * @param key tells the rows apart
     */
    public static <R, F> Listing<R, F> whole(Function<F, List<R>> all, Function<R, ?> key) {
        return new Listing<>(
                (last, filter, limit) -> {
                    List<R> rows = all.apply(filter);
                    int from =
                            last == null ? 0 : rows.stream().map(key).toList().indexOf(key.apply(last)) + 1;
                    return rows.subList(from, Math.min(rows.size(), from + limit));
                },
                (bound, filter) -> all.apply(filter).size());
    }

    /** The rows of a list, part by part. */
    @FunctionalInterface
    public interface Rows<R, F> {

        /**
         * @param last the last row known; null asks for the beginning
         * @param limit at most so many, more than 0
         */
        List<R> after(@Nullable R last, F filter, int limit);
    }

    /** The number of rows. */
    @FunctionalInterface
    public interface Count<F> {

        /** @return up to {@code bound} exactly; more than {@code bound} means more than {@code bound} */
        long upTo(int bound, F filter);
    }
}
